import type { Browser, CDPSession, Page } from '@playwright/test';
import { newPage, type Renderer, readySelector } from './openPage';
import { seeded } from './statistics';
import { figure, table, times } from './table';

/** After a number of random actions, back at the same view, garbage collected. */
export interface MemoryRow {
  renderer: Renderer;
  actions: number;
  heap: number;
  /** Of the heap: what V8 has compiled from the scripts, which grows while functions turn out to be called often. */
  code: number;
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

interface HeapSnapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  /** Of each node in turn, its fields. */
  nodes: number[];
}

/** Bytes of the heap that hold code, from a snapshot of all of it. */
async function codeOf(client: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const hear = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  client.on('HeapProfiler.addHeapSnapshotChunk', hear);
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  client.off('HeapProfiler.addHeapSnapshotChunk', hear);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const code = types[0].indexOf('code');
  if (code < 0 || size < 0) throw new Error('The heap snapshot does not tell code from the rest.');
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length)
    if (nodes[at + type] === code) bytes += nodes[at + size] ?? 0;
  return bytes;
}

async function weigh(client: CDPSession) {
  for (let i = 0; i < 3; i += 1) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  const code = await codeOf(client);
  return { heap: of('JSHeapUsedSize'), code, nodes: of('Nodes'), listeners: of('JSEventListeners') };
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
    [
      'random actions',
      'map',
      'heap, MB',
      '× after 100',
      'compiled code, MB',
      'the rest, × after 100',
      'DOM nodes',
      'listeners',
    ],
    rows.map((row) => {
      const base = rows.find((one) => one.renderer === row.renderer && one.actions === every);
      const rest = ({ heap, code }: MemoryRow) => heap - code;
      return [
        row.actions,
        row.renderer,
        figure(row.heap / 1e6, 1),
        times(row.heap, base?.heap ?? 0),
        figure(row.code / 1e6, 1),
        times(rest(row), base ? rest(base) : 0),
        row.nodes,
        row.listeners,
      ];
    }),
  );
}
