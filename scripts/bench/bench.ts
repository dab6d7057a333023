import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSites } from './buildSites';
import { firstLoadTable, measureFirstLoad } from './firstLoad';
import { interactionTable, measureInteraction } from './interaction';
import { measureMemory, memoryTable } from './memory';
import { launch } from './openPage';
import { serve } from './serve';

/**
 * `npm run bench`: this application beside floors, the least that pages of the same kind can do, in one run and in turns.
 * RUNS=15 sets how often; `-- --only firstLoad,interaction,memory` chooses parts, `--built` takes
 * the dist that is there.
 */
const parts = ['firstLoad', 'interaction', 'memory'] as const;
type Part = (typeof parts)[number];

function asked() {
  const { values } = parseArgs({ options: { only: { type: 'string' }, built: { type: 'boolean', default: false } } });
  const only = values.only?.split(',') ?? [...parts];
  const unknown = only.find((name) => !parts.some((part) => part === name));
  if (unknown !== undefined) throw new Error(`There is no "${unknown}" to measure; there are ${parts.join(', ')}.`);
  return { has: (part: Part) => only.includes(part), runs: Number(process.env.RUNS ?? 9), built: values.built };
}

const out = fileURLToPath(new URL('../../dist/bench.json', import.meta.url));

async function main(): Promise<void> {
  const { has, runs, built } = asked();
  const { origin, server } = await serve(await buildSites(built));
  const browser = await launch();
  try {
    const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`;
    const date = new Date().toISOString().slice(0, 10);
    const result: Record<string, unknown> = { date, machine, chromium: browser.version(), runs };
    console.log(`Medians of ${runs} runs, Chromium ${browser.version()}, software WebGL, ${machine}, ${date}.`);
    const say = (part: Part, rows: unknown, text: string) => {
      result[part] = rows;
      console.log(`\n${text}`);
      mkdirSync(fileURLToPath(new URL('../../dist', import.meta.url)), { recursive: true });
      writeFileSync(out, JSON.stringify(result, null, 2));
    };
    if (has('firstLoad')) {
      const rows = await measureFirstLoad(browser, origin, runs);
      say('firstLoad', rows, firstLoadTable(rows));
    }
    if (has('interaction')) {
      const rows = await measureInteraction(browser, origin, runs);
      say('interaction', rows, interactionTable(rows));
    }
    if (has('memory')) {
      const rows = await measureMemory(browser, origin);
      say('memory', rows, memoryTable(rows));
    }
    console.log(`\nAs JSON: ${out}`);
  } finally {
    await browser.close();
    server.close();
  }
}

await main();
