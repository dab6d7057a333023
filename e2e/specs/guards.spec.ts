import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Request } from '@playwright/test';
import { readRecords } from '../../src/dataset/readRecords';
import { indexAtlas } from '../../src/domain/atlasIndex';
import {
  changedOutlines,
  changedStates,
  type OutlineState,
  outlineStates,
  type ShapeState,
  shapeStates,
} from '../../src/map/style/featureState';
import { assignSlots } from '../../src/map/style/patternSlots';
import { makeScene } from '../../src/map/style/scene';
import type { Pattern } from '../../src/theme/patterns';
import { WorkDriver } from '../drivers/workDriver';
import { expect, test } from '../fixtures';

test.use({ apart: true });

// What does not vary from machine to machine: how much work one action causes. Times are `npm run bench`.

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const parsed = readRecords(fromHere('../../src/dataset/records'));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const index = indexAtlas(parsed.atlas);
const points = JSON.parse(readFileSync(fromHere('../../public/geo/points.geojson'), 'utf8')) as {
  features: { properties: { iso: string; kind: string } }[];
};
const isPoint = new Set(
  points.features.filter(({ properties }) => properties.kind === 'state').map(({ properties }) => properties.iso),
);

/** Calls of setFeatureState that lead through these choices of blocs; those of the last step. */
function statesOfLast(day: string, ...choices: (readonly string[])[]): string[] {
  let assigned: readonly (Pattern | null)[] = [];
  let states: ReadonlyMap<string, ShapeState> = new Map();
  let outlines: ReadonlyMap<string, OutlineState> = new Map();
  let calls: string[] = [];
  for (const blocs of choices) {
    const { countries } = makeScene(index, { day, blocs, country: null }, { scheme: 'light', language: 'en' });
    assigned = assignSlots({ countries } as ReturnType<typeof makeScene>, assigned);
    const next = shapeStates(countries, assigned);
    calls = changedStates(states, next).flatMap(([id]) => [
      `countries ${id}`,
      ...(isPoint.has(id) ? [`points ${id}`] : []),
    ]);
    const marked = outlineStates({ countries, selected: null });
    calls.push(...changedOutlines(outlines, marked).map(([id]) => `outlines ${id}`));
    [states, outlines] = [next, marked];
  }
  return calls;
}

const at = '2025-06-01';
const query = (rest = '') => `?renderer=maplibre&at=${at}&blocs=brics${rest}`;

test('one action costs the map and the page what it must and no more', async ({ app, page }) => {
  await app.openMap(query());
  const work = new WorkDriver(page);

  await test.step('a bloc chosen again: no style operation, one state for each shape that differs, one frame', async () => {
    // The first time, layers that were never needed are switched on.
    await app.blocs.choose('EAEU');
    await app.blocs.drop('EAEU');
    await app.map.showsStanding('KAZ', 'partner');
    await work.begin();
    await app.blocs.choose('EAEU');
    // All that speaks of the chosen blocs; timeline controls: the steps to their next change.
    await work.changes('summary', 'blocs', 'legend', 'countries', 'ticks', 'timeline controls', 'panel');
    const states = statesOfLast(at, ['brics'], ['brics', 'eaeu'], ['brics'], ['brics', 'eaeu']);
    expect(states.length).toBeGreaterThan(4);
    await work.costs({ states, frames: 1 });
  });

  await test.step('the pointer from one country to the next: two states, one frame, nothing but the tooltip', async () => {
    await app.map.hoverCountry('KAZ');
    await expect(app.map.tooltip).toContainText('Kazakhstan');
    await work.beginAnew();
    await app.map.hoverCountry('UZB');
    await expect(app.map.tooltip).toContainText('Uzbekistan');
    await work.changes('tooltip');
    await work.costs({ states: ['outlines KAZ', 'outlines UZB'], frames: 1 });
  });

  await test.step('another country chosen: its outline and that of the one before, no colour', async () => {
    await app.list.choose('Kyrgyzstan');
    await app.panel.isOpenFor('Kyrgyzstan');
    await app.list.choose('Kazakhstan');
    await app.panel.isOpenFor('Kazakhstan');
    await work.beginAnew();
    await app.list.choose('Uzbekistan');
    await app.panel.isOpenFor('Uzbekistan');
    // Countries: which row is chosen and has the keyboard. Tooltip: it moves along and is not made anew, as it is drawn a frame after
    // the keyboard has left one row and come to the other. Shell: the panel is another one.
    await work.changes('summary', 'countries', 'panel', 'tooltip', 'shell');
    // Chosen and, as its row has the keyboard, pointed at: two states each.
    await expect
      .poll(async () => (await work.read()).states)
      .toEqual(['outlines KAZ', 'outlines KAZ', 'outlines UZB', 'outlines UZB']);
    const { style, frames } = await work.read();
    expect(style).toEqual([]);
    expect(frames).toBeLessThanOrEqual(2);
  });

  await test.step('the evidence drawer: nothing of the map, nothing behind it', async () => {
    await app.panel.openSources(app.panel.membership('BRICS'));
    await work.beginAnew();
    await app.panel.membership('BRICS').getByRole('button', { name: 'All about this evidence' }).first().click();
    await expect(app.drawer.dialog).toBeVisible();
    await work.changes('shell', 'drawer');
    await work.costs({ states: [], frames: 0 });
  });

  await test.step('a step of the slider on which nothing changes: the map does nothing, the page says the day', async () => {
    await page.keyboard.press('Escape');
    await app.panel.close();
    await app.panel.isClosed();
    await app.blocs.drop('EAEU');
    await app.date.set('2019-03-01');
    await app.timeline.says('1 March 2019');
    await app.map.showsStanding('KAZ', 'none');
    await work.beginAnew();
    await app.timeline.press('Shift+ArrowRight');
    await app.timeline.says('2 March 2019');
    // The panel has a sentence with the day in it, as the summary.
    await work.changes('summary', 'slider', 'timeline controls', 'panel');
    await work.costs({ states: [], frames: 0 });
  });
});

test('what the browser looks after in every frame is few: parts that it draws only where they are seen', async ({
  app,
  page,
}) => {
  await app.openSvg();
  const watched = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((one) => getComputedStyle(one).contentVisibility === 'auto').length,
  );
  // The list by the dozen; row by row it was 240, half a millisecond of every frame.
  expect(watched).toBeGreaterThan(5);
  expect(watched).toBeLessThanOrEqual(30);
});

/**
 * Of a first load until the map is drawn and the whole atlas there, everything compressed: upper limits, to be lowered as it
 * shrinks. With MapLibre the shapes count twice (102 kB): contested members of BRICS have outlines, and a test's routes switch off the
 * cache that has the file.
 */
const most = [
  { renderer: 'svg', requests: 24, bytes: 310_000 },
  { renderer: 'maplibre', requests: 38, bytes: 940_000 },
] as const;

for (const { renderer, ...limits } of most)
  test(`the first load has its limits in requests and bytes, drawn by ${renderer}`, async ({ app, page }) => {
    const finished: Request[] = [];
    page.on('requestfinished', (request) => finished.push(request));
    await (renderer === 'svg' ? app.openSvg() : app.openMap());
    await expect(page.locator('.tick').first()).toBeAttached();
    // Asked once, at the end: one that finishes when the page is closed has no size to give, and nobody who waits for it.
    const sizes = await Promise.all([...finished].map((request) => request.sizes()));
    const bytes = sizes.reduce(
      (sum, { responseBodySize, responseHeadersSize }) => sum + responseBodySize + responseHeadersSize,
      0,
    );
    expect(sizes.length).toBeGreaterThan(3);
    expect(
      { requests: sizes.length <= limits.requests, bytes: bytes <= limits.bytes },
      `${sizes.length} requests, ${bytes} bytes`,
    ).toEqual({ requests: true, bytes: true });
  });

test('a panel that was closed is let go, its charts too', async ({ app, page }) => {
  await app.openSvg();
  const client = await page.context().newCDPSession(page);
  const nodes = async () => {
    await client.send('HeapProfiler.collectGarbage');
    return (await client.send('Memory.getDOMCounters')).nodes;
  };
  const before = await nodes();
  await app.list.choose('Kazakhstan');
  const panel = app.panel.of('Kazakhstan');
  await panel.locator('.recharts-surface').first().scrollIntoViewIfNeeded();
  await app.isWhole();
  const inPanel = await panel.evaluate((element) => element.querySelectorAll('*').length);
  expect(inPanel).toBeGreaterThan(500);
  await app.panel.close();
  await app.panel.isClosed();
  await expect.poll(nodes, 'nodes of the page and of what is kept off it').toBeLessThan(before + inPanel / 4);
});
