import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { FileBytes } from './compress';
import { measuring, namedIn, siteFiles, sum } from './firstLoad';
import { pageFiles } from './inLanguage';
import { workerChunk } from './maplibrePlugin';

/** The application shell's scripts and styles, without the map engine, gzip. The page itself has a budget of its own. */
export const shellBudget = 110_500;

/** All that comes before the map engine, brotli: the shell, data for the default view, light geometry. */
export const firstViewBudget = 130_000;

/** The page with the first view in it, brotli: what a server may send before it waits for an answer. */
export const pageBudget = 14_000;

/** The same in another language, whose letters are longer: the ten packets are 14,600 bytes, of which headers need up to 500. */
export const otherPageBudget = 14_100;

/** The map engine's JavaScript and CSS, gzip: map, worker and what they share, each once. */
export const engineBudget = 310_000;

/** What must never be in the first load, by the folder of its package. */
const heavy = ['maplibre-gl', 'recharts', 'react-aria-components', 'react-aria', 'react-stately'];

const ofPage = (id: string) =>
  id.includes('/node_modules/') ? /\/node_modules\/react/.test(id) : id.includes('/src/');

/** A set of files, how they are measured and how many bytes they may be. */
type Budget = readonly [name: string, packed: 'gzip' | 'brotli', files: readonly FileBytes[], bytes: number];

/** A line for each budget that is exceeded. */
export const overBudget = (budgets: readonly Budget[]): string[] =>
  budgets.flatMap(([name, packed, files, bytes]) => {
    const total = sum(name, files)[packed];
    return total > bytes ? [`${name} is ${total} bytes ${packed}, over the budget of ${bytes}.`] : [];
  });

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
      const { first, engine, view } = siteFiles(dist);
      const bytesOf = measuring(dist);
      const code = first.filter((file) => file !== 'index.html');
      const over = overBudget([
        ...pageFiles.map(
          (page) => [page, 'brotli', bytesOf([page]), page === 'index.html' ? pageBudget : otherPageBudget] as const,
        ),
        ['First load', 'gzip', bytesOf(code), shellBudget],
        ['First load with its data', 'brotli', bytesOf(view), firstViewBudget],
        ['The map engine', 'gzip', bytesOf(engine), engineBudget],
      ]);
      if (over.length > 0) this.error(over.join('\n'));
    },
  };
}
