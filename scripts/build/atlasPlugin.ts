import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { atlasText, type PublishedFile, publish } from '../../src/dataset/publish';
import { jsonLd } from '../../src/dataset/publish/jsonLd';
import { readRecordFiles, readRecords } from '../../src/dataset/readRecords';
import { formatErrors } from '../../src/dataset/recordError';
import type { Atlas } from '../../src/domain/atlas';

/** Of the published atlas; what `dataset/isPublished.ts` knows it by. */
const digestOf = (atlas: Atlas): string => createHash('sha256').update(atlasText(atlas)).digest('base64');

/** Parses the records and emits the published files; a mistake stops the build with all of them listed. */
export function atlasPlugin(folder: string): Plugin {
  const read = (): Atlas => {
    const parsed = readRecords(folder);
    if (!parsed.ok) throw new Error(`${parsed.errors.length} mistake(s) in ${folder}:\n${formatErrors(parsed.errors)}`);
    return parsed.atlas;
  };
  const files = (): PublishedFile[] => publish(read(), readRecordFiles(folder));
  return {
    name: 'multivector-atlas',
    config(_, { command }) {
      if (command !== 'build') return {};
      return { define: { 'import.meta.env.MULTIVECTOR_ATLAS_DIGEST': JSON.stringify(digestOf(read())) } };
    },
    buildStart() {
      this.addWatchFile(folder);
    },
    transformIndexHtml(_, { server }) {
      // For search engines, which never see the development server. A data block: no policy on scripts stops it.
      if (server) return [];
      const attrs = { type: 'application/ld+json' };
      return [{ tag: 'script', attrs, children: jsonLd(read()), injectTo: 'head' }];
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
          response.setHeader('content-type', contentType(path));
          response.end(file.text);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

const contentType = (path: string): string => {
  if (path.endsWith('.json')) return 'application/json';
  return `${path.endsWith('.csv') ? 'text/csv' : 'text/plain'}; charset=utf-8`;
};
