import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { measure, namedIn, siteFiles } from './firstLoad';
import { workerChunk } from './maplibrePlugin';

/** The application shell's scripts and styles, without the map engine, gzip. The page itself has a budget of its own. */
export const shellBudget = 110_000;

/** The page with the first view in it, brotli: what a server may send before it waits for an answer. */
export const pageBudget = 14_000;

/** The map engine's JavaScript and CSS, gzip: map, worker and what they share, each once. */
export const engineBudget = 310_000;

/** What must never be in the first load, by the folder of its package. */
const heavy = ['maplibre-gl', 'recharts', 'react-aria-components', 'react-aria', 'react-stately'];

const ofPage = (id: string) =>
  id.includes('/node_modules/') ? /\/node_modules\/react/.test(id) : id.includes('/src/');

/** Fails the build when the first load outgrows its budget or takes a heavy library along. */
export function budgetPlugin(): Plugin {
  let dist = 'dist';
  return {
    name: 'multivector-budget',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      dist = resolve(config.root, config.build.outDir);
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((item) => item.type === 'chunk');
      const page = bundle['index.html'];
      const html = page?.type === 'asset' ? String(page.source) : '';
      const modulesOf = (isStart: (chunk: (typeof chunks)[number]) => boolean) => {
        const found = new Set(chunks.filter(isStart));
        // A set goes on to what is added while it is walked.
        for (const { imports } of found)
          for (const name of imports) for (const chunk of chunks) if (chunk.fileName === name) found.add(chunk);
        return [...found].flatMap(({ moduleIds }) => moduleIds);
      };
      const first = modulesOf(({ fileName }) => namedIn(html, [fileName]).length > 0);
      if (first.length === 0) this.error('The page names no script of its own: its budget cannot be measured.');
      const found = first.filter((id) => heavy.some((name) => id.includes(`/node_modules/${name}/`)));
      if (found.length > 0) this.error(`In the first load, but must be lazy:\n${found.join('\n')}`);
      // A chunk that the bundler shares between them would run the application in the worker, or try to.
      const strange = modulesOf(({ name }) => name === workerChunk).filter(ofPage);
      if (strange.length > 0) this.error(`In the map's worker, but of the page:\n${strange.join('\n')}`);
    },
    // Only after a bundle that was really written: a failed build leaves an old one behind.
    writeBundle() {
      if (this.meta.watchMode) return;
      const { first, engine } = siteFiles(dist);
      const { brotli } = measure('index.html', readFileSync(join(dist, 'index.html')));
      if (brotli > pageBudget) this.error(`index.html is ${brotli} bytes brotli, over the budget of ${pageBudget}.`);
      for (const [name, files, budget] of [
        ['First load', first.filter((file) => file !== 'index.html'), shellBudget],
        ['The map engine', engine, engineBudget],
      ] as const) {
        const gzip = files.reduce(
          (total, file) => total + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length,
          0,
        );
        if (gzip > budget) this.error(`${name} is ${gzip} bytes gzip, over the budget of ${budget}.`);
      }
    },
  };
}
