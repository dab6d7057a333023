import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { siteBytes, sum } from './firstLoad';

/** The application shell without the map engine, gzip. */
export const shellBudget = 110_000;

/** What must never be in the first load, by the folder of its package. */
const heavy = ['maplibre-gl', 'recharts', 'react-aria-components', 'react-aria', 'react-stately'];

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
      const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
      const queue = chunks.filter(({ isEntry }) => isEntry);
      const first = new Set(queue);
      for (let chunk = queue.pop(); chunk; chunk = queue.pop())
        for (const name of chunk.imports) {
          const next = byName.get(name);
          if (next && !first.has(next)) {
            first.add(next);
            queue.push(next);
          }
        }
      const found = [...first].flatMap(({ moduleIds }) =>
        moduleIds.filter((id) => heavy.some((name) => id.includes(`/node_modules/${name}/`))),
      );
      if (found.length > 0) this.error(`In the first load, but must be lazy:\n${found.join('\n')}`);
    },
    // Only after a bundle that was really written: a failed build leaves an old one behind.
    writeBundle() {
      if (this.meta.watchMode) return;
      const { gzip } = sum('first load', siteBytes(dist).first);
      if (gzip > shellBudget) this.error(`First load is ${gzip} bytes gzip, over the budget of ${shellBudget}.`);
    },
  };
}
