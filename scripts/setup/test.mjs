// @ts-check
// `npm test`: packages, then every check in turn. One that fails does not keep the next ones from running.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { countExit, countLine, countVitest, failuresOf, notRun, readReport, total } from './counts.mjs';
import { ensurePackages } from './packages.mjs';
import { runPlaywright } from './playwright.mjs';
import { freePort } from './port.mjs';
import { nodeModule, run, step, stopWithChildren } from './run.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

const help = `npm test                        every check: types, lint, unit and data tests, end-to-end tests
npm test -- --only unit         one of them, or several: --only types,lint
npm test -- --help

  types  tsc --noEmit
  lint   biome ci .
  unit   vitest run (unit and data tests)
  e2e    the site is built, then playwright test -c e2e/playwright.config.ts

Installs first what is missing: packages by npm ci, and for e2e a Chromium (CHROMIUM=/path/to/one chooses it).
`;

const reports = mkdtempSync(join(tmpdir(), 'multivector-test-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

/** Named once more below the counts. @type {string[]} */
const failures = [];

async function unit() {
  // Some tests compare how long things take, and want the machine for themselves.
  await begun?.site.catch(() => undefined);
  const file = join(reports, 'unit.json');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await run([...nodeModule('vitest/vitest.mjs'), 'run', ...reporters], { show: true });
  const report = readReport(file);
  failures.push(...failuresOf(report));
  return countVitest(report, code);
}

/**
 * Begun beside the checks that need neither: a system's package is on the network more than on the processor, and a build is on one
 * of its cores most of the time.
 * @type {{ browser: ReturnType<typeof ensureChromium>, site: Promise<boolean> } | undefined}
 */
let begun;

function beginForEndToEnd() {
  begun = { browser: ensureChromium(), site: build() };
  // What goes wrong is thrown where each is awaited.
  for (const one of Object.values(begun)) one.catch(() => undefined);
}

async function endToEnd() {
  if (!begun || !(await begun.site)) return notRun;
  const chromium = await begun.browser;
  const port = await freePort(4199);
  if (!chromium || !port) return notRun;
  const env = { MULTIVECTOR_CHROMIUM: chromium, MULTIVECTOR_PORT: String(port) };
  return runPlaywright(['-c', 'e2e/playwright.config.ts'], env);
}

/** @type {[name: string, stage: () => Promise<Counts>][]} */
const stages = [
  ['types', async () => countExit((await step('Types', [...nodeModule('typescript/bin/tsc'), '--noEmit'])).code)],
  ['lint', async () => countExit((await step('Lint', [...nodeModule('@biomejs/biome/bin/biome'), 'ci', '.'])).code)],
  ['unit', unit],
  ['e2e', endToEnd],
];

/** @returns {typeof stages} */
function chosenStages() {
  const { values } = parseArgs({
    options: { only: { type: 'string', multiple: true }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(help);
    process.exit(0);
  }
  const only = (values.only ?? []).flatMap((text) => text.split(','));
  const unknown = only.find((text) => !stages.some(([name]) => name === text));
  if (unknown !== undefined) throw new Error(`There is no "${unknown}" to run.`);
  return stages.filter(([name]) => only.length === 0 || only.includes(name));
}

/** @param {typeof stages} chosen @returns {Promise<Counts>} */
async function runStages(chosen) {
  if (!(await ensurePackages())) return notRun;
  if (chosen.some(([name]) => name === 'e2e')) beginForEndToEnd();
  /** @type {Counts[]} */
  const results = [];
  const lines = [''];
  for (const [name, stage] of chosen) {
    const began = Date.now();
    const counts = await stage();
    results.push(counts);
    lines.push(`  ${name.padEnd(6)} ${countLine(counts)} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  }
  console.log([...lines, ...failures.map((line) => `  failed: ${line}`)].join('\n'));
  return total(results);
}

async function main() {
  stopWithChildren();
  try {
    const sum = await runStages(chosenStages());
    console.log(`\n${countLine(sum)}`);
    process.exitCode = sum.failed > 0 ? 1 : 0;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${help}`);
    process.exitCode = 2;
  }
}

await main();
