/** What the build takes for granted about the sources in MapLibre's package: they are there, but no part of its interface. */
export const maplibreVersion = '6.17.0';

interface Expectation {
  /** Below the package's folder. */
  file: string;
  /** Each must be in the file, as written here. */
  has: readonly string[];
  /** Why the build needs it. */
  why: string;
}

export const expectations: readonly Expectation[] = [
  {
    file: 'package.json',
    has: [`"version": "${maplibreVersion}"`],
    why: 'the sources were read and tried in this version only',
  },
  {
    file: 'src/index.ts',
    has: ['config.WORKER_URL = value', 'setWorkerUrl', 'Map,'],
    why: 'the map is built from this module, and told there where its worker is',
  },
  {
    file: 'src/source/worker.ts',
    has: ['if (isWorker(self))', 'self.worker = new Worker(self)'],
    why: 'the worker is built from this module, which starts itself',
  },
  {
    file: 'src/util/web_worker.ts',
    has: ['config.WORKER_URL ||', "{type: 'module'}"],
    why: 'the worker imports the code it shares with the map, so it must be started as a module',
  },
  {
    file: 'src/source/vector_tile_mlt.ts',
    has: ["import {type FeatureTable, decodeTile, type Feature as MLTFeature, GEOMETRY_TYPE} from '@maplibre/mlt';"],
    why: 'the stub in place of the MLT decoder has these exports and no others',
  },
];

/**
 * What is not as the build expects, a line each; empty when all is well.
 * @param read text of a file below the package's folder, null when it is not there
 */
export const sourceFaults = (read: (file: string) => string | null): string[] =>
  expectations.flatMap(({ file, has, why }) => {
    const text = read(file);
    if (text === null) return [`maplibre-gl/${file} is not there (${why})`];
    return has
      .filter((part) => !text.includes(part))
      .map((part) => `maplibre-gl/${file} no longer has \`${part}\` (${why})`);
  });
