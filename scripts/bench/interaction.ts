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

/** One action in turns with the floor's pass and with doing nothing in either page. */
async function compare(browser: Browser, app: Page, floor: Page, action: Action, runs: number) {
  const subjects: Subject[] = [
    { name: 'floor', page: floor, code: floorPass, changes: true },
    { name: 'app', page: app, code: action.code, changes: action.changes },
    { name: 'floor idle', page: floor, code: '', changes: false },
    { name: 'app idle', page: app, code: '', changes: false },
  ];
  const costs = await costsOf(browser, subjects, runs + warmUp);
  return {
    cost: net(costs.app ?? [], costs['app idle'] ?? [], action.steps),
    floor: net(costs.floor ?? [], costs['floor idle'] ?? []),
  };
}

/** What a change of the view costs in each renderer, beside a bare page that makes one pass over the same shapes. */
export async function measureInteraction(browser: Browser, origin: string, runs: number): Promise<InteractionRow[]> {
  const rows: InteractionRow[] = [];
  for (const renderer of ['maplibre', 'svg'] as const) {
    const floor = await open(browser, `${origin}/floors/${renderer}.html`, renderer, 1, true);
    if (!floor) throw new Error(`The floor of ${renderer} does not draw.`);
    for (const scale of scales) {
      const app = await open(browser, `${origin}/?blocs=brics&renderer=${renderer}`, renderer, scale);
      if (!app) {
        console.error(`The site has no map by ${renderer}: not measured.`);
        break;
      }
      for (const action of actionsFor(renderer).filter(({ scaled }) => scaled || scale === 1)) {
        const measured = await compare(browser, app.page, floor.page, action, runs);
        rows.push({ renderer, action: action.name, scale, memberships: app.memberships, ...measured });
      }
      await app.page.close();
    }
    await floor.page.close();
  }
  return rows;
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
