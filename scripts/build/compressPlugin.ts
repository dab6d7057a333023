import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { answerFor } from '../setup/siteFiles.mjs';
import { compressed, isCompressed, isWorthIt } from './compress';

/** Compresses every file of a built site that is worth it, beside itself. */
export async function compressSite(dist: string): Promise<void> {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.vite') && !isCompressed(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  await Promise.all(
    files.map(async (file) => {
      const content = readFileSync(file);
      if (!isWorthIt(file, content.length)) return;
      for (const [ending, twin] of await compressed(content)) writeFileSync(file + ending, twin);
    }),
  );
}

/**
 * Small precompressed files beside the plain ones: a static host then sends brotli at its best level without computing it
 * anew for each reader. Node's own zlib does it in these few lines; the plugins for Vite add options, not levels. The preview serves
 * them as a host would.
 */
export function compressPlugin(): Plugin {
  let dist = 'dist';
  return {
    name: 'multivector-compress',
    configResolved(config) {
      dist = resolve(config.root, config.build.outDir);
    },
    // After everybody who writes, the service worker's plugin among them.
    closeBundle: {
      sequential: true,
      order: 'post',
      async handler(error?: Error) {
        if (!error && !this.meta.watchMode && this.environment.config.command === 'build') await compressSite(dist);
      },
    },
    configurePreviewServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://host');
        const { 'accept-encoding': accept, 'if-none-match': known } = request.headers;
        const answer = await answerFor(dist, decodeURIComponent(pathname), {
          accept: String(accept ?? ''),
          known,
        }).catch(() => undefined);
        if (!answer) return next();
        response.writeHead(answer.status, answer.headers).end(answer.body);
      });
    },
  };
}
