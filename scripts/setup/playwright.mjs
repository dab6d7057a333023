// @ts-check
// Runs Playwright and counts what it found.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countPlaywright, readReport } from './counts.mjs';
import { nodeModule, run } from './run.mjs';

/**
 * Shows what it does, and leaves nothing behind but what the configuration says.
 * @param {string[]} args of `playwright test`
 * @param {Record<string, string>} env added to this process's
 */
export async function runPlaywright(args, env) {
  const folder = mkdtempSync(join(tmpdir(), 'multivector-playwright-'));
  // Also where a signal ends it.
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'report.json');
  const command = [...nodeModule('@playwright/test/cli.js'), 'test', ...args, '--reporter=list,json'];
  const { code } = await run(command, { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file }, show: true });
  return countPlaywright(readReport(file), code);
}
