import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { readRecords } from '../../src/dataset/readRecords';
import { maplibrePlugin } from '../build/maplibrePlugin';
import { ensureChromium } from '../setup/chromium.mjs';
import { type Cost, costsOf, median } from './measure';
import { scaleMemberships } from './scaleMemberships';
import { serve } from './serve';

/** `npm run bench`: what a change of the view costs, beside a bare page that does one pass of setFeatureState. */
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const root = path('../..');
const runs = Number(process.env.RUNS ?? 15);
const scales = [1, 10, 100] as const;
const flags = ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader', '--disable-background-networking'];

const setSlider = (value: string) => `
  const slider = document.querySelector('input[type=range]');
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(slider, String(${value}));
  slider.dispatchEvent(new Event('input', { bubbles: true }));`;

/** Actions of the application by name; each changes what the map shows every time it is run. */
const actions: Readonly<Record<string, string>> = {
  'toggle a bloc': `document.querySelectorAll('.blocs input')[2].click();`,
  'slider step that changes a colour': `
    window.turn = (window.turn ?? 0) + 1;
    ${setSlider(`window.turn % 2 ? Date.parse('2024-12-31') / 864e5 : Date.parse('2025-01-01') / 864e5`)}`,
  'slider step that changes none': `
    window.turn = (window.turn ?? 0) + 1;
    ${setSlider(`window.turn % 2 ? Date.parse('2019-03-01') / 864e5 : Date.parse('2019-03-02') / 864e5`)}`,
  'a year, 36 steps': `
    for (let i = 0; i < 36; i += 1) {
      ${setSlider(`Date.parse('2024-06-01') / 864e5 + 10 * i`)}
      await new Promise(requestAnimationFrame);
    }`,
};

async function open(browser: Browser, url: string, ready: string, atlas?: string): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  // tsx names functions through a helper of its own, which a function sent to the page then misses.
  await page.addInitScript('globalThis.__name = (fn) => fn');
  if (atlas !== undefined)
    await page.route('**/data/atlas.json', (route) => route.fulfill({ contentType: 'application/json', body: atlas }));
  await page.goto(url);
  await page.waitForSelector(ready, { timeout: 180_000 });
  return page;
}

/** Medians of an action's costs, less those of doing nothing; the first two runs warm up. */
async function sample(browser: Browser, page: Page, action: string): Promise<Cost> {
  const nothing = (await costsOf(browser, page, '', runs + 2)).slice(2);
  const costs = (await costsOf(browser, page, action, runs + 2)).slice(2);
  const net = (key: 'toFrame' | 'inAll') =>
    Math.max(0, median(costs.map((cost) => cost[key])) - median(nothing.map((cost) => cost[key])));
  return { toFrame: net('toFrame'), inAll: net('inAll'), frames: median(costs.map(({ frames }) => frames)) };
}

async function main(): Promise<void> {
  const parsed = readRecords(path('../../src/dataset/records'));
  if (!parsed.ok) throw new Error('The records have mistakes; npm run data:check lists them.');
  await build({ root, logLevel: 'error' });
  const floorDist = path('../../node_modules/.cache/multivector-floor');
  await build({
    root: path('floor'),
    configFile: false,
    base: './',
    logLevel: 'error',
    publicDir: path('../../public'),
    plugins: [maplibrePlugin()],
    worker: { format: 'es' },
    build: { outDir: floorDist, emptyOutDir: true },
  });
  const { origin, server } = await serve({ '/floor/': floorDist, '/': path('../../dist') });
  const executablePath = await ensureChromium();
  if (executablePath === undefined) throw new Error('No Chromium to measure in.');
  const browser = await chromium.launch({ executablePath, args: flags });

  const floorPage = await open(browser, `${origin}/floor/`, '[data-ready=yes]');
  const floor = await sample(browser, floorPage, `document.querySelector('#map').pass();`);
  await floorPage.close();

  const rows: { action: string; scale: number; memberships: number; cost: Cost }[] = [];
  for (const scale of scales) {
    const atlas = scaleMemberships(parsed.atlas, scale);
    const page = await open(browser, `${origin}/?blocs=brics`, '[data-map-status=ready]', JSON.stringify(atlas));
    for (const [action, code] of Object.entries(actions))
      rows.push({ action, scale, memberships: atlas.memberships.length, cost: await sample(browser, page, code) });
    await page.close();
  }
  await browser.close();
  server.close();

  const result = { date: new Date().toISOString().slice(0, 10), cpu: cpus()[0]?.model ?? '', runs, floor, rows };
  mkdirSync(path('../../dist'), { recursive: true });
  writeFileSync(path('../../dist/bench.json'), JSON.stringify(result, null, 2));
  console.log(`Median of ${runs} runs, Chromium with software WebGL, ${result.cpu}, ${result.date}.\n`);
  console.log('| change | memberships | to the frame, ms | × floor | in all, ms | × floor | frames |');
  console.log('|---|---:|---:|---:|---:|---:|---:|');
  const line = (action: string, memberships: string, { toFrame, inAll, frames }: Cost) => {
    const times = (value: number, of: number) => `${value.toFixed(1)} | ${(value / of).toFixed(2)}`;
    console.log(
      `| ${action} | ${memberships} | ${times(toFrame, floor.toFrame)} | ${times(inAll, floor.inAll)} | ${frames} |`,
    );
  };
  line('floor: one pass of setFeatureState', '–', floor);
  for (const { action, memberships, cost } of rows) line(action, String(memberships), cost);
}

await main();
