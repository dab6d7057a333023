import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
};

/** Serves folders under paths of one origin: nothing but files, so that both pages meet the same server. */
export function serve(folders: Readonly<Record<string, string>>): Promise<{ origin: string; server: Server }> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'));
    const mount = Object.keys(folders).find((prefix) => path.startsWith(prefix));
    const folder = mount === undefined ? undefined : folders[mount];
    if (mount === undefined || folder === undefined) return void response.writeHead(404).end();
    const file = join(folder, path.slice(mount.length) || 'index.html');
    try {
      if (!statSync(file).isFile()) throw new Error('not a file');
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
      response.end(readFileSync(file));
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({ origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, server });
    });
  });
}
