// @ts-check
// The plainest server of a built site: files of one folder under one path, compressed and with headers as a host would, and
// an honest 404 for all else (a preview server would answer index.html there and hide a broken address).
// As a program: node e2e/helpers/staticServer.mjs FOLDER PORT
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { answerFor } from '../../scripts/setup/siteFiles.mjs';

/**
 * @param {string} folder
 * @param {{ port?: number, under?: string, fault?: (path: string) => number | undefined }} [where] port 0 is any free one;
 *   under: `/`, or `/sub/dir/`; fault: status to answer instead, for a path below `under`
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export async function serveFolder(folder, { port = 0, under = '/', fault } = {}) {
  const server = createServer(async (request, response) => {
    try {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
      if (!path.startsWith(under)) throw new Error('outside');
      const inside = path.slice(under.length);
      const status = fault?.(inside);
      if (status !== undefined) return void response.writeHead(status, { 'content-type': 'text/plain' }).end('fault');
      const { 'accept-encoding': accept, 'if-none-match': known } = request.headers;
      const answer = await answerFor(folder, `/${inside}`, { accept: String(accept ?? ''), known });
      if (!answer) throw new Error('no such file');
      response.writeHead(answer.status, answer.headers).end(answer.body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    }
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}${under}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , folder = 'dist', port = '0'] = process.argv;
  const { url } = await serveFolder(folder, { port: Number(port) });
  console.log(url);
}
