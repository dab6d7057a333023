import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { apartTests } from './scripts/apartTests';
import { atlasPlugin } from './scripts/build/atlasPlugin';
import { budgetPlugin } from './scripts/build/budgetPlugin';
import { compressPlugin } from './scripts/build/compressPlugin';
import { embedPicturesPlugin } from './scripts/build/embedPicturesPlugin';
import { headersPlugin } from './scripts/build/headers';
import { maplibrePlugin } from './scripts/build/maplibrePlugin';
import { removing } from './scripts/build/offline';
import { offlinePlugin } from './scripts/build/offlinePlugin';
import { prerenderPlugin } from './scripts/build/prerenderPlugin';
import { sharePlugin } from './scripts/build/sharePlugin';
import { smallerPlugin } from './scripts/build/smallerPlugin';

const source = fileURLToPath(new URL('src/', import.meta.url));
const records = fileURLToPath(new URL('src/dataset/records', import.meta.url));

/** Unit tests: `together` share a process with what it has loaded, `apart` have one each. */
const tests = ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'];

function unitProjects() {
  const apart = apartTests(fileURLToPath(new URL('.', import.meta.url)), ['src', 'scripts']);
  return [
    { extends: true as const, test: { name: 'together', include: tests, exclude: apart, isolate: false } },
    { extends: true as const, test: { name: 'apart', include: apart } },
  ];
}

/**
 * What the first load needs in two files: many small ones compress worse (2 kB) and are a request each. Libraries stay in the
 * browser's cache when only our own code changes.
 */
const firstLoadGroups = [
  {
    name: 'libraries',
    tags: ['$initial' as const],
    test: /node_modules[\\/](react|react-dom|scheduler|@tanstack|zustand)[\\/]/,
  },
  { name: 'shell', tags: ['$initial' as const], test: (id: string) => id.startsWith(source) },
  // What draws the first map, asked for by the shell at once.
  {
    name: 'stage',
    test: /src[\\/]map[\\/](SvgCanvas|HoverTooltip|MapTooltip|useGestures|useEngine|useFrame|frameInPage|camera|svg[\\/](SvgMap|SharedShapes|boxOfPath|frame|Arrows|Countries|Labels|Lines|Marks|Patterns|placeLabels|layerValues|view|projection|countryDrawings|drawContext)|style[\\/](arrowShapes|layers[\\/](arrows|marks|borders|labels|points|water)))\.tsx?$/,
  },
];

export default defineConfig({
  // Relative, so that the built site works under any sub-path.
  base: './',
  plugins: [
    react(),
    maplibrePlugin(),
    atlasPlugin(records),
    prerenderPlugin(records),
    sharePlugin(records),
    embedPicturesPlugin(records),
    smallerPlugin(),
    budgetPlugin(),
    offlinePlugin(),
    headersPlugin(),
    compressPlugin(),
  ],
  define: { 'import.meta.env.MULTIVECTOR_REMOVES_WORKER': JSON.stringify(removing) },
  worker: { format: 'es' },
  build: {
    target: 'baseline-widely-available',
    manifest: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    // Of what is fetched later the shell names only the styles, which must be there first: a list of every chunk's imports would be
    // kilobytes of the first load, all of them hashes.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
    },
    rolldownOptions: { output: { codeSplitting: { groups: firstLoadGroups } } },
  },
  test: {
    environment: 'node',
    // Left to itself Vitest takes one core fewer than there are: of two, half.
    maxWorkers: '100%',
    projects: unitProjects(),
    // Fuzzing and pictures take seconds, on a busy machine several times as many.
    testTimeout: 60_000,
    // `npm run coverage`: by the tests of these three folders alone. Left out: what only tests use, and the worker's entry, which holds one line and runs in a worker.
    coverage: {
      provider: 'v8',
      include: ['src/domain/**/*.ts', 'src/dataset/**/*.ts', 'src/view/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*Fixture.ts', 'src/dataset/publish/checkTable.ts', 'src/dataset/parseWorker.ts'],
      reporter: ['text', 'json'],
      thresholds: Object.fromEntries(
        ['domain', 'dataset', 'view'].map((folder) => [`src/${folder}/**`, { branches: 95 }]),
      ),
    },
  },
});
