import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import { readRecords } from '../../src/dataset/readRecords';
import { parseFrame } from '../../src/map/svg/frame';
import { criticalCss, withoutUnread } from './criticalCss';
import type { FirstPage } from './firstPage';
import { asksLast, onOneLine } from './pageText';

const place = '<!-- The default view, by scripts/build/prerenderPlugin.ts. -->';

/**
 * The style element that react-aria adds where it finds none by this name, which the page's policy would stop; its one rule is in
 * base.css.
 */
const reactAriaStyle = 'react-aria-pressable-style';

/** Loads the page as the site's own modules make it: with their styles left out and their lazy parts unfetched. */
async function renderFirstPage(root: string, records: string): Promise<FirstPage> {
  const parsed = readRecords(records);
  if (!parsed.ok) throw new Error('The records have mistakes; npm run data:check lists them.');
  const frame = parseFrame(JSON.parse(readFileSync(join(root, 'public/geo/frame.json'), 'utf8')), 'frame.json');
  const { module } = await runnerImport<typeof import('./firstPage')>(
    fileURLToPath(new URL('scripts/build/firstPage.tsx', `file://${root}/`)),
    { root, configFile: false, logLevel: 'error', mode: 'production' },
  );
  return module.firstPage(parsed.atlas, frame);
}

/**
 * Writes the default view into the page: map, title, legend, list and the styles they need, so that one answer of the server shows
 * it, before any script and without one. The style sheet comes after it and holds up nothing.
 */
export function prerenderPlugin(records: string): Plugin {
  let root = '.';
  let styles = '';
  return {
    name: 'multivector-prerender',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (!html.includes(place)) throw new Error(`index.html has no place for the first view: ${place}`);
        const first = await renderFirstPage(root, records);
        const links = [...html.matchAll(/\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g)];
        styles = links
          .map(([, file = '']) => {
            const asset = bundle?.[file];
            return asset?.type === 'asset' ? String(asset.source) : '';
          })
          .join('');
        const page = asksLast(html).replace(place, () => first.html);
        const needed = withoutUnread(criticalCss(styles, page), first.css, page);
        const style = `<style id="${reactAriaStyle}">${needed}${first.css}</style>`;
        return onOneLine(page.replace('</head>', () => `${style}</head>`));
      },
    },
  };
}
