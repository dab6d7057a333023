import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { sourceFaults } from './maplibreSource';

/** Folder of MapLibre's package. Not by `require.resolve`: the package exports no path to its sources. */
export const maplibreFolder = dirname(
  fileURLToPath(new URL('../../node_modules/maplibre-gl/package.json', import.meta.url)),
);
const mltStub = fileURLToPath(new URL('stubs/mlt.ts', import.meta.url));

/** What `map/adapter.ts` imports to know where the engine's worker is. */
const workerId = 'virtual:maplibre-worker';
const resolvedWorkerId = `\0${workerId}`;
export const workerChunk = 'maplibre-gl-worker';

export const readMaplibre = (file: string): string | null => {
  try {
    return readFileSync(join(maplibreFolder, file), 'utf8');
  } catch {
    return null;
  }
};

/**
 * Builds MapLibre from the sources in its package, so that the map and its worker share a chunk: the two published files repeat
 * a third of their code. In development the published files serve, which start faster.
 */
export function maplibrePlugin(): Plugin {
  let building = false;
  return {
    name: 'multivector-maplibre',
    enforce: 'pre',
    config: (_, { command }) => {
      building = command === 'build';
      // The sources are written for TypeScript's old class fields: with the standard's, a declaration without a value would
      // overwrite what the parent's constructor has set, and the map breaks at run time.
      return building
        ? {
            oxc: {
              assumptions: { setPublicClassFields: true },
              typescript: { removeClassFieldsWithoutInitializer: true },
            },
          }
        : {};
    },
    buildStart() {
      const faults = building ? sourceFaults(readMaplibre) : [];
      if (faults.length > 0)
        this.error(`MapLibre's sources are not as scripts/build/maplibrePlugin.ts expects:\n${faults.join('\n')}`);
    },
    resolveId(id) {
      if (id === workerId) return resolvedWorkerId;
      if (!building) return null;
      if (id === 'maplibre-gl') return join(maplibreFolder, 'src/index.ts');
      return id === '@maplibre/mlt' ? mltStub : null;
    },
    load(id) {
      if (id !== resolvedWorkerId) return null;
      if (!building) return `export { default } from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';`;
      const chunk = this.emitFile({
        type: 'chunk',
        id: join(maplibreFolder, 'src/source/worker.ts'),
        name: workerChunk,
      });
      return `export default import.meta.ROLLUP_FILE_URL_${chunk};`;
    },
  };
}
