import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { type Plugin, runnerImport } from 'vite';
import { readRecords } from '../../src/dataset/readRecords';
import { parseFrame } from '../../src/map/svg/frame';

/** Where the site will stand, such as `https://example.org/atlas/`: previews need whole addresses. */
export const siteOf = (given: string | undefined): string => {
  if (!given) return '';
  const { href } = new URL(given);
  return href.endsWith('/') ? href : `${href}/`;
};

const fontFolder = createRequire(import.meta.url)
  .resolve('dejavu-fonts-ttf/package.json')
  .replace('package.json', 'ttf');

/** An SVG document as PNG, in a font of the tree, so that every machine makes the same picture. */
export function rasterise(svg: string): Uint8Array {
  const fontFiles = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((file) => join(fontFolder, file));
  return new Resvg(svg, { font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'DejaVu Sans' } })
    .render()
    .asPng();
}

/**
 * Emits `share/`, for what shows a preview of a link: a page with a title, words and a picture for each main state, and a picture for the
 * page of each language.
 */
export function sharePlugin(records: string): Plugin {
  let root = '.';
  const site = siteOf(process.env.MULTIVECTOR_SITE);
  return {
    name: 'multivector-share',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: () =>
      [
        { property: 'og:image', content: `${site || './'}share/start.png` },
        { name: 'twitter:card', content: 'summary_large_image' },
      ].map((attrs) => ({ tag: 'meta', attrs, injectTo: 'head' as const })),
    async generateBundle() {
      if (site === '')
        this.warn(
          'Link previews have relative addresses, which most messengers do not follow: build with MULTIVECTOR_SITE=https://… for whole ones.',
        );
      const parsed = readRecords(records);
      if (!parsed.ok) throw new Error('The records have mistakes; npm run data:check lists them.');
      const file = 'frame-equal-area.json';
      const frame = parseFrame(JSON.parse(readFileSync(join(root, 'public/geo', file), 'utf8')), file);
      const { module } = await runnerImport<typeof import('./sharePages')>(
        fileURLToPath(new URL('scripts/build/sharePages.ts', `file://${root}/`)),
        { root, configFile: false, logLevel: 'error', mode: 'production' },
      );
      const pages = await module.sharePages(parsed.atlas, frame, site);
      for (const { name, html } of pages)
        this.emitFile({ type: 'asset', fileName: `share/${name}.html`, source: html });
      for (const { name, svg } of [...pages, ...(await module.otherStarts(parsed.atlas, frame, site))])
        this.emitFile({ type: 'asset', fileName: `share/${name}.png`, source: rasterise(svg) });
    },
  };
}
