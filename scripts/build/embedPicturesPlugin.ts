import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import { readRecords } from '../../src/dataset/readRecords';
import { parseFrame } from '../../src/map/svg/frame';
import { siteOf } from './sharePlugin';

/** Publishes the pictures that stand in the place of an embed where nothing runs; see `src/embed/snippet.ts`. */
export function embedPicturesPlugin(records: string): Plugin {
  let root = '.';
  const site = siteOf(process.env.MULTIVECTOR_SITE);
  return {
    name: 'multivector-embed-pictures',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      const parsed = readRecords(records);
      if (!parsed.ok) return this.error('The records have mistakes; npm run data:check lists them.');
      const file = join(root, 'public/geo/frame-equal-area.json');
      const frame = parseFrame(JSON.parse(readFileSync(file, 'utf8')), 'frame-equal-area.json');
      const { module } = await runnerImport<typeof import('./embedPictures')>(
        fileURLToPath(new URL('scripts/build/embedPictures.ts', `file://${root}/`)),
        { root, configFile: false, logLevel: 'error', mode: 'production' },
      );
      for (const { file: fileName, svg } of await module.embedPictures(parsed.atlas, frame, site))
        this.emitFile({ type: 'asset', fileName, source: svg });
    },
  };
}
