import type { Plugin } from 'vite';
import { type PublishedFile, publish } from '../../src/dataset/publish';
import { readRecords } from '../../src/dataset/readRecords';
import { formatErrors } from '../../src/dataset/recordError';

/** Parses the records and emits the published files; a mistake stops the build with all of them listed. */
export function atlasPlugin(folder: string): Plugin {
  const files = (): PublishedFile[] => {
    const parsed = readRecords(folder);
    if (!parsed.ok) throw new Error(`${parsed.errors.length} mistake(s) in ${folder}:\n${formatErrors(parsed.errors)}`);
    return publish(parsed.atlas);
  };
  return {
    name: 'multivector-atlas',
    buildStart() {
      this.addWatchFile(folder);
    },
    generateBundle() {
      for (const { name, text } of files()) this.emitFile({ type: 'asset', fileName: name, source: text });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.replace(server.config.base, '');
        if (!path?.startsWith('data/')) return next();
        try {
          const file = files().find(({ name }) => name === path);
          if (!file) return next();
          response.setHeader('content-type', name(path));
          response.end(file.text);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

const name = (path: string): string => (path.endsWith('.json') ? 'application/json' : 'text/csv; charset=utf-8');
