import type { Browser, CDPSession, Page } from '@playwright/test';
import { newPage, type Renderer, readySelector } from './openPage';
import { seeded } from './statistics';
import { figure, table, times } from './table';

/** After a number of random actions, back at the same view, garbage collected. */
export interface MemoryRow {
  renderer: Renderer;
  actions: number;
  heap: number;
  nodes: number;
  listeners: number;
}

const every = 100;
const most = 500;

/** Things that a reader may do next, as code of the page; `random` gives numbers from 0 to 1. */
const deeds: readonly string[] = [
  `const boxes = document.querySelectorAll('.blocs input'); boxes[Math.floor(random() * boxes.length)].click();`,
  `const slider = document.querySelector('input[type=range]');
   const value = Math.round(Number(slider.min) + random() * (slider.max - slider.min));
   Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(slider, String(value));
   slider.dispatchEvent(new Event('input', { bubbles: true }));`,
  `const rows = document.querySelectorAll('#countries [data-country]'); rows[Math.floor(random() * 20)].click();`,
  `const rows = document.querySelectorAll('#countries [data-country]'); rows[Math.floor(random() * 20)].focus();`,
  `const steps = document.querySelectorAll('.steps button:not(:disabled)'); steps[Math.floor(random() * steps.length)]?.click();`,
  `const ticks = document.querySelectorAll('.tick'); ticks[Math.floor(random() * ticks.length)]?.click();`,
];

const at = (code: string, random: number[]) =>
  `(async () => { const numbers = ${JSON.stringify(random)}; const random = () => numbers.shift() ?? 0.5;
    ${code}
    await new Promise(requestAnimationFrame); await new Promise(requestAnimationFrame); })()`;

/** Back to where it began, so that what is compared shows the same. */
const rest = `(async () => {
  document.activeElement?.blur();
  for (const open of document.querySelectorAll('.tick[aria-expanded=true]')) open.click();
  history.replaceState(null, '', location.pathname + window.first);
  dispatchEvent(new PopStateEvent('popstate'));
  await new Promise((done) => setTimeout(done, 800)); })()`;

/** Opens what the deeds can come upon, so that no part is fetched between two weighings: what a part takes is no growth. */
async function openParts(page: Page) {
  await page.locator('#countries [data-country=KAZ]').click();
  await page.locator('.panel-chart .recharts-surface').first().scrollIntoViewIfNeeded();
  await page.locator('.tick').first().click();
}

async function weigh(client: CDPSession) {
  for (let i = 0; i < 3; i += 1) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

async function series(page: Page, renderer: Renderer): Promise<MemoryRow[]> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  await client.send('HeapProfiler.enable');
  await page.evaluate('window.first = location.search');
  await openParts(page);
  const random = seeded(20261125);
  const rows: MemoryRow[] = [];
  for (let count = 0; count <= most; count += 1) {
    if (count % every === 0) {
      await page.evaluate(rest);
      rows.push({ renderer, actions: count, ...(await weigh(client)) });
    }
    const deed = deeds[Math.floor(random() * deeds.length)] ?? '';
    await page.evaluate(at(deed, [random(), random()]));
  }
  return rows;
}

/** Whether the page grows while it is used: five hundred random actions, the same ones in every run. */
export async function measureMemory(browser: Browser, origin: string): Promise<MemoryRow[]> {
  const rows: MemoryRow[] = [];
  for (const renderer of ['maplibre', 'svg'] as const) {
    const page = await newPage(browser);
    await page.goto(`${origin}/?blocs=brics&renderer=${renderer}`);
    await page.waitForSelector('[data-map-status=ready]', { timeout: 60_000 });
    const there = await page.waitForSelector(readySelector(renderer), { timeout: 10_000 }).catch(() => null);
    await page.waitForSelector('.tick', { state: 'attached', timeout: 60_000 });
    if (there) rows.push(...(await series(page, renderer)));
    await page.context().close();
  }
  return rows;
}

export function memoryTable(rows: readonly MemoryRow[]): string {
  return table(
    ['random actions', 'map', 'heap, MB', '× after 100', 'DOM nodes', 'listeners'],
    rows.map((row) => [
      row.actions,
      row.renderer,
      figure(row.heap / 1e6, 1),
      times(row.heap, rows.find((one) => one.renderer === row.renderer && one.actions === every)?.heap ?? 0),
      row.nodes,
      row.listeners,
    ]),
  );
}
