import type { Browser, Page } from '@playwright/test';
import { type Action, actionsFor, floorPass } from './actions';
import { type Cost, costsOf, type Subject } from './measure';
import { newPage, type Renderer, readySelector } from './openPage';
import { scaleFile } from './scaleMemberships';
import { medianOf } from './statistics';
import { figure, table, times } from './table';

export interface InteractionRow {
  renderer: Renderer;
  action: string;
  scale: number;
  memberships: number;
  cost: Cost;
  floor: Cost;
}

const scales = [1, 10, 100] as const;
const warmUp = 2;

/** The page with its map drawn; null where the site has no such drawing. */
async function open(browser: Browser, url: string, renderer: Renderer, scale: number, isFloor = false) {
  const page = await newPage(browser);
  let memberships = 0;
  await page.route('**/data/*.json', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    const scaled = scaleFile(body, scale);
    memberships = Math.max(memberships, scaled?.memberships ?? 0);
    await route.fulfill({ contentType: 'application/json', body: scaled?.json ?? body });
  });
  await page.goto(url);
  await page.waitForSelector('[data-map-status=ready], [data-ready=yes], .failure', { timeout: 240_000 });
  const failure = await page.locator('.failure').allInnerTexts();
  if (failure.length > 0) throw new Error(`${url} with ${scale} × the memberships: ${failure.join()}`);
  const there = await page
    .waitForSelector(readySelector(renderer), { timeout: 20_000 })
    .then(() => true)
    .catch(() => false);
  // The application's timeline has its events once the whole atlas has taken the place of its first part.
  if (there && !isFloor) await page.waitForSelector('.tick', { state: 'attached', timeout: 240_000 });
  if (there) return { page, memberships };
  await page.close();
  return null;
}

/** Median of the runs less that of doing nothing in the same page, of one step. */
function net(costs: readonly Cost[], nothing: readonly Cost[], steps = 1): Cost {
  const [own, idle] = [costs.slice(warmUp), nothing.slice(warmUp)];
  const less = (key: 'toFrame' | 'inAll') =>
    Math.max(0, medianOf(own, (cost) => cost[key]) - medianOf(idle, (cost) => cost[key])) / steps;
  return { toFrame: less('toFrame'), inAll: less('inAll'), frames: medianOf(own, ({ frames }) => frames) };
}

type App = { scale: number } & NonNullable<Awaited<ReturnType<typeof open>>>;

/** One action at each scale, in turns with the floor's pass and with doing nothing in any of the pages: what grows is what was measured at the same time. */
async function compare(browser: Browser, apps: readonly App[], floor: Page, action: Action, runs: number) {
  // Nothing first: what a panel still does of itself after an action is done by the time its page has its turn again.
  const subjects: Subject[] = [
    { name: 'floor idle', page: floor, code: '', changes: false },
    { name: 'floor', page: floor, code: floorPass, changes: true },
    ...apps.flatMap(({ page, scale }) => [
      { name: `${scale} idle`, page, code: '', changes: false },
      { name: `${scale}`, page, code: action.code, changes: action.changes },
    ]),
  ];
  const costs = await costsOf(browser, subjects, runs + warmUp);
  const own = (name: string, steps = 1) => net(costs[name] ?? [], costs[`${name} idle`] ?? [], steps);
  return apps.map(({ scale, memberships }) => ({
    action: action.name,
    scale,
    memberships,
    cost: own(`${scale}`, action.steps),
    floor: own('floor'),
  }));
}

/** What a change of the view costs in each renderer, beside a bare page that makes one pass over the same shapes. */
export async function measureInteraction(browser: Browser, origin: string, runs: number): Promise<InteractionRow[]> {
  const rows: InteractionRow[] = [];
  for (const renderer of ['maplibre', 'svg'] as const) {
    const floor = await open(browser, `${origin}/floors/${renderer}.html`, renderer, 1, true);
    if (!floor) throw new Error(`The floor of ${renderer} does not draw.`);
    const apps: App[] = [];
    for (const scale of scales) {
      const app = await open(browser, `${origin}/?blocs=brics&renderer=${renderer}`, renderer, scale);
      if (app) apps.push({ scale, ...app });
      else console.error(`The site has no map by ${renderer}: not measured.`);
    }
    for (const action of actionsFor(renderer)) {
      const of = apps.filter(({ scale }) => action.scaled || scale === 1);
      for (const measured of await compare(browser, of, floor.page, action, runs)) rows.push({ renderer, ...measured });
    }
    for (const { page } of [...apps, floor]) await page.close();
  }
  return rows.sort((a, b) => a.renderer.localeCompare(b.renderer, 'en') || a.scale - b.scale);
}

export function interactionTable(rows: readonly InteractionRow[]): string {
  const atOnce = (row: InteractionRow) =>
    rows.find((one) => one.renderer === row.renderer && one.action === row.action && one.scale === 1);
  return table(
    ['change', 'map', 'memberships', 'to the frame, ms', 'floor', '×', 'in all, ms', '×', 'frames', 'growth'],
    rows.map((row) => {
      const { renderer, action, scale, memberships, cost, floor } = row;
      return [
        action,
        renderer,
        memberships,
        figure(cost.toFrame, 1),
        figure(floor.toFrame, 1),
        times(cost.toFrame, floor.toFrame),
        figure(cost.inAll, 1),
        times(cost.inAll, floor.inAll),
        cost.frames,
        scale === 1 ? '–' : times(cost.toFrame, atOnce(row)?.cost.toFrame ?? 0),
      ];
    }),
  );
}
