// End-to-end tests on the built site (`npm run build` first; `npm test` does) in a real Chromium with software WebGL.
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from '../scripts/setup/chromium.mjs';
import { siteFolder } from './helpers/builtSite';

const port = Number(process.env.MULTIVECTOR_PORT ?? 4199);
const url = `http://127.0.0.1:${port}/`;
const server = fileURLToPath(new URL('helpers/staticServer.mjs', import.meta.url));

// Workers read this file again; what was found is handed to them instead of being looked for again.
const executablePath = process.env.MULTIVECTOR_CHROMIUM ?? findChromium();
const browser = executablePath ? { executablePath } : {};
if (executablePath) process.env.MULTIVECTOR_CHROMIUM = executablePath;

// --disable-gpu with SwiftShader for WebGL only: without it, Chromium draws the whole page in software OpenGL and an
// SVG map takes seconds to answer. --lang gives date fields one order of parts on every machine. The rest keeps a
// browser without network from looking for one; no name but this machine's is looked up. --process-per-site: helpers/sharedContext.ts.
// --default-tile-*: without a graphics processor Chromium draws in tiles of 256 pixels, and a country that lies in ten of them is drawn
// ten times; in tiles as large as the window what was compared cost a twelfth less processor time.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--force-color-profile=srgb',
  '--lang=en-US',
  '--process-per-site',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  '--default-tile-width=2048',
  '--default-tile-height=2048',
];

// A test's page lives for seconds, and what V8 would optimise for it on threads beside is thrown away before it pays; without, what was
// compared cost an eighth less processor time. It is Chrome's own setting "V8 optimizer off". Nor does it fill memory: collecting what it has
// left on one thread, and later, costs a twenty-fifth less. Benchmarks (scripts/bench) have flags of their own: there V8 optimises.
const withoutOptimisers = [...args, '--js-flags=--no-opt --no-maglev --single-threaded-gc --min-semi-space-size=16'];
/** These walk through every element of a page again and again: with the optimisers they take a sixth less. */
const walks = ['**/axe.spec.ts', '**/reach.spec.ts'];

export default defineConfig({
  testDir: 'specs',
  outputDir: '../test-results',
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: url,
    // Low and narrow, in the layout of a desk: there things cover each other first, and what is drawn in software takes as long as it is large.
    viewport: { width: 1000, height: 600 },
    contextOptions: { reducedMotion: 'reduce' },
    timezoneId: 'UTC',
    locale: 'en-GB',
    serviceWorkers: 'block',
    // A failure comes with the page in words; `--trace on` for more: recording every test costs a sixth of the run's time.
    trace: 'off',
  },
  projects: [
    {
      name: 'chromium',
      testMatch: '**/*.spec.ts',
      testIgnore: ['**/*.nogl.spec.ts', ...walks],
      use: { launchOptions: { ...browser, args: withoutOptimisers } },
    },
    {
      name: 'chromium-walks',
      testMatch: walks,
      use: { launchOptions: { ...browser, args } },
    },
    {
      name: 'no-webgl',
      testMatch: '**/*.nogl.spec.ts',
      use: { launchOptions: { ...browser, args: [...withoutOptimisers, '--disable-3d-apis'] } },
    },
  ],
  webServer: {
    command: `"${process.execPath}" "${server}" "${siteFolder}" ${port}`,
    url,
    reuseExistingServer: false,
  },
});
