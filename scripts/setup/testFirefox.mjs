// @ts-check
// `npm run test:firefox`: the main paths in a real Firefox, with WebGL and without. Arguments go on to Playwright.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { countLine, countPlaywright, notRun } from './counts.mjs';
import { ensureFirefox, ensureScreen } from './firefox.mjs';
import { freePort } from './port.mjs';
import { nodeModule, run, stopWithChildren } from './run.mjs';

/** @param {string} file @returns {any} undefined when the runner left no whole report */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

async function testFirefox() {
  const firefox = await ensureFirefox();
  const screen = firefox && (await ensureScreen());
  const port = await freePort(4299);
  if (!firefox || !screen || !port || !(await ensureBuilt())) return notRun;
  const folder = mkdtempSync(join(tmpdir(), 'multivector-firefox-'));
  const file = join(folder, 'report.json');
  const env = {
    ...screen.env,
    MULTIVECTOR_FIREFOX: firefox,
    MULTIVECTOR_PORT: String(port),
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  };
  const config = ['-c', 'e2e/firefox/playwright.config.ts', '--reporter=list,json'];
  const command = [...nodeModule('@playwright/test/cli.js'), 'test', ...config, ...process.argv.slice(2)];
  const { code } = await run(command, { env, show: true });
  screen.stop();
  const counts = countPlaywright(readReport(file), code);
  rmSync(folder, { recursive: true, force: true });
  return counts;
}

stopWithChildren();
const counts = await testFirefox();
console.log(`\n${countLine(counts)}`);
process.exitCode = counts.failed > 0 ? 1 : 0;
