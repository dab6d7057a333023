import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import { readRecords } from '../../src/dataset/readRecords';
import { parseFrame } from '../../src/map/svg/frame';
import { criticalCss, withoutUnread } from './criticalCss';
import { inLanguage, pageFile } from './inLanguage';
import { asksLast, onOneLine } from './pageText';
import { siteOf } from './sharePlugin';

/**
 * The style element that react-aria adds where it finds none by this name, which the page's policy would stop; its one rule is in
 * base.css.
 */
const reactAriaStyle = 'react-aria-pressable-style';

/** The pages of all languages, the English one first, as the site's own modules make them: with their styles left out and their lazy parts unfetched. */
async function firstPages(root: string, records: string) {
  const parsed = readRecords(records);
  if (!parsed.ok) throw new Error('The records have mistakes; npm run data:check lists them.');
  const frame = parseFrame(JSON.parse(readFileSync(join(root, 'public/geo/frame.json'), 'utf8')), 'frame.json');
  const { module } = await runnerImport<typeof import('./firstPage')>(
    fileURLToPath(new URL('scripts/build/firstPage.tsx', `file://${root}/`)),
    { root, configFile: false, logLevel: 'error', mode: 'production' },
  );
  return module.firstPages(parsed.atlas, frame);
}

/**
 * Writes the default view into the page: map, title, legend, list and the styles they need, so that one answer of the server shows
 * it, before any script and without one. The style sheet comes after it and holds up nothing. So in every language, in a page each.
 */
export function prerenderPlugin(records: string): Plugin {
  let root = '.';
  let others: { fileName: string; source: string }[] = [];
  return {
    name: 'multivector-prerender',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const links = [...html.matchAll(/\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g)];
        const styles = links
          .map(([, file = '']) => {
            const asset = bundle?.[file];
            return asset?.type === 'asset' ? String(asset.source) : '';
          })
          .join('');
        const chunks = Object.values(bundle ?? {}).filter((item) => item.type === 'chunk');
        const wordsOf = (language: string) =>
          chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/src/words/${language}/spoken.ts`))?.fileName;
        const site = siteOf(process.env.MULTIVECTOR_SITE);
        const [english, ...rest] = (await firstPages(root, records)).map((first) => {
          const page = asksLast(inLanguage(html, first, { site, words: wordsOf(first.language) }));
          const needed = withoutUnread(criticalCss(styles, page), first.css, page);
          const style = `<style id="${reactAriaStyle}">${needed}${first.css}</style>`;
          return {
            fileName: pageFile(first.language),
            source: onOneLine(page.replace('</head>', () => `${style}</head>`)),
          };
        });
        others = rest;
        return english?.source;
      },
    },
    generateBundle: {
      // By then index.html is made, and the others with it.
      order: 'post',
      handler() {
        for (const page of others) this.emitFile({ type: 'asset', ...page });
      },
    },
  };
}
