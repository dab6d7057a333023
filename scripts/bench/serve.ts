import { createServer, type Server } from 'node:http';
import { answerFor } from '../setup/siteFiles.mjs';

/** Serves folders under paths of one origin as a host would, brotli included, so that all pages meet the same server. */
export function serve(folders: Readonly<Record<string, string>>): Promise<{ origin: string; server: Server }> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const mount = Object.keys(folders).find((prefix) => path.startsWith(prefix));
    const folder = mount === undefined ? undefined : folders[mount];
    const accept = String(request.headers['accept-encoding'] ?? '');
    const answer =
      mount !== undefined && folder !== undefined
        ? await answerFor(folder, `/${path.slice(mount.length)}`, { accept }).catch(() => undefined)
        : undefined;
    if (answer) response.writeHead(answer.status, answer.headers).end(answer.body);
    else response.writeHead(404).end();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({ origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, server });
    });
  });
}
