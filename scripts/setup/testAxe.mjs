// @ts-check
// `npm run axe`: axe on every state in every theme, width and language. Arguments go on to Playwright.
import { ensureBuilt } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { countLine, notRun } from './counts.mjs';
import { runPlaywright } from './playwright.mjs';
import { freePort } from './port.mjs';
import { stopWithChildren } from './run.mjs';

async function testAxe() {
  const chromium = await ensureChromium();
  const port = await freePort(4199);
  if (!chromium || !port || !(await ensureBuilt())) return notRun;
  const env = { MULTIVECTOR_CHROMIUM: chromium, MULTIVECTOR_PORT: String(port), AXE: process.env.AXE ?? 'all' };
  return runPlaywright(['-c', 'e2e/playwright.config.ts', 'axe.spec', ...process.argv.slice(2)], env);
}

stopWithChildren();
const counts = await testAxe();
console.log(`\n${countLine(counts)}`);
process.exitCode = counts.failed > 0 ? 1 : 0;
