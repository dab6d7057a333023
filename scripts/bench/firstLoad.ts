import type { Browser, Page, Request } from '@playwright/test';
import { newPage, readySelector } from './openPage';
import { median } from './statistics';
import { figure, table, times } from './table';

/** Of one load, in bytes on the wire and milliseconds from the navigation's start. */
export interface Load {
  bytes: number;
  requests: number;
  fcp: number;
  lcp: number;
  cls: number;
  /** Of tasks of more than 50 ms after the first paint, what is over. */
  blocking: number;
  /** End of the first frame in which the map has shapes; NaN for none. */
  map: number;
}

export interface LoadRow {
  page: string;
  /** At Slow 4G and a processor four times slower. */
  throttled: boolean;
  load: Load;
}

/** Lighthouse's Slow 4G as applied at request level: 1.6 Mbit/s × 0.9, 150 ms × 3.75. The protocol does not slow what workers ask for: the shapes of MapLibre come too early, which is in its favour. */
const slow4g = {
  latency: 562,
  downloadThroughput: (1.6 * 0.9 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 0.9 * 1024) / 8,
};
const slowdown = 4;

/** Runs before the page: notes what the browser says of its paints, and the end of the first frame that has shapes. */
const watch = () => {
  const seen = { fcp: Number.NaN, lcp: Number.NaN, cls: 0, map: Number.NaN, tasks: [] as [number, number][] };
  Object.assign(window, { seen });
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  observe('layout-shift', (entry) => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!shift.hadRecentInput) seen.cls += shift.value;
  });
  observe('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
  const hasShapes = () =>
    document.querySelector('[data-map-status=ready] .map-canvas, [data-ready=yes]') !== null ||
    document.querySelectorAll('#map svg path').length > 50;
  const look = () => {
    if (hasShapes()) {
      // After this frame.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        seen.map = performance.now();
      };
      port2.postMessage(null);
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

interface Subject {
  page: string;
  path: string;
  hasMap: boolean;
  /**
   * What is there once all has come that was asked for. A page that is closed while the engine still starts leaves the browser's graphics
   * process work, and the next page's first paint waits for it.
   */
  last: readonly string[];
}

type Seen = Omit<Load, 'bytes' | 'requests' | 'blocking'> & { tasks: [number, number][] };
const readSeen = (page: Page) => page.evaluate(() => (window as unknown as { seen: Seen }).seen);

async function loadOnce(browser: Browser, url: string, { hasMap, last }: Subject, throttled: boolean): Promise<Load> {
  const page = await newPage(browser);
  const client = await page.context().newCDPSession(page);
  // Not by the protocol's own events, which leave out what workers ask for.
  const sizes: Promise<number>[] = [];
  const count = (request: Request) =>
    sizes.push(request.sizes().then((size) => size.responseBodySize + size.responseHeadersSize));
  page.on('requestfinished', count);
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (throttled) {
    await client.send('Network.emulateNetworkConditions', { offline: false, ...slow4g });
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  }
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
  if (hasMap)
    await page.waitForFunction(() => !Number.isNaN((window as unknown as { seen: Seen }).seen.map), null, {
      timeout: 120_000,
    });
  for (const selector of last) await page.waitForSelector(selector, { state: 'attached', timeout: 120_000 });
  await page.waitForLoadState('networkidle', { timeout: 120_000 });
  page.off('requestfinished', count);
  const { tasks, ...seen } = await readSeen(page);
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await page.context().close();
  const late = tasks.filter(([start]) => start >= seen.fcp);
  const blocking = late.reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0);
  return { bytes, requests: sizes.length, blocking, ...seen };
}

const pages: readonly Subject[] = [
  { page: 'empty page', path: '/floors/empty.html', hasMap: false, last: [] },
  { page: 'MapLibre alone', path: '/floors/maplibre.html', hasMap: true, last: [] },
  { page: 'Multivector', path: '/', hasMap: true, last: ['.tick'] },
  {
    page: 'Multivector, MapLibre asked for',
    path: '/?renderer=maplibre',
    hasMap: true,
    last: ['.tick', readySelector('maplibre')],
  },
];

/** First loads of the application and of the floors in turns, each with an empty cache. */
export async function measureFirstLoad(browser: Browser, origin: string, runs: number): Promise<LoadRow[]> {
  const rows: LoadRow[] = [];
  for (const throttled of [true, false]) {
    const loads: Load[][] = pages.map(() => []);
    for (let run = 0; run < runs; run += 1)
      for (const [at, subject] of pages.entries())
        loads[at]?.push(await loadOnce(browser, origin + subject.path, subject, throttled));
    for (const [at, { page }] of pages.entries()) {
      const of = (key: keyof Load) => median((loads[at] ?? []).map((load) => load[key]));
      const load = {
        bytes: of('bytes'),
        requests: of('requests'),
        fcp: of('fcp'),
        lcp: of('lcp'),
        cls: of('cls'),
        blocking: of('blocking'),
        map: of('map'),
      };
      rows.push({ page, throttled, load });
    }
  }
  return rows;
}

export function firstLoadTable(rows: readonly LoadRow[]): string {
  const floorOf = (page: string, row: LoadRow) =>
    rows.find((one) => one.page === page && one.throttled === row.throttled)?.load;
  return table(
    [
      'first load',
      'network, processor',
      'kB',
      'requests',
      'FCP, ms',
      '× empty',
      'LCP, ms',
      'CLS',
      'blocking, ms',
      'map, ms',
      'earlier than MapLibre alone',
    ],
    rows.map((row) => {
      const { load } = row;
      return [
        row.page,
        row.throttled ? 'Slow 4G, 4×' : 'neither slowed',
        figure(load.bytes / 1000, 1),
        load.requests,
        figure(load.fcp),
        times(load.fcp, floorOf('empty page', row)?.fcp ?? 0),
        figure(load.lcp),
        figure(load.cls, 3),
        figure(load.blocking),
        figure(load.map),
        Number.isNaN(load.map) ? '–' : times(floorOf('MapLibre alone', row)?.map ?? 0, load.map),
      ];
    }),
  );
}
