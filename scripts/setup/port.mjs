// @ts-check
// Ports: reading one from the environment, and finding one that nobody listens on.
import { createServer } from 'node:net';

export const host = '127.0.0.1';

/**
 * @param {string | undefined} text value of PORT
 * @param {number} fallback
 * @returns {number | undefined} undefined when the text is no port
 */
export function parsePort(text, fallback) {
  if (text === undefined || text === '') return fallback;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65535 ? port : undefined;
}

/** @param {number} port @returns {Promise<NodeJS.ErrnoException | undefined>} why it cannot be listened on */
function tryPort(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

/**
 * The first free port from this one on, or undefined when there is none in the next hundred.
 * @param {number} from
 */
export async function freePort(from) {
  for (let port = from; port <= Math.min(from + 99, 65535); port++) {
    const error = await tryPort(port);
    if (!error) return port;
    // A port below 1024 may be forbidden rather than busy; the next one would be too.
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
  }
  return undefined;
}
