// @ts-check
// `npm run test:firefox`: the main paths in a real Firefox, with WebGL and without. Arguments go on to Playwright.
import { ensureBuilt } from './build.mjs';
import { countLine, notRun } from './counts.mjs';
import { ensureFirefox, ensureScreen } from './firefox.mjs';
import { runPlaywright } from './playwright.mjs';
import { freePort } from './port.mjs';
import { stopWithChildren } from './run.mjs';

async function testFirefox() {
  const firefox = await ensureFirefox();
  const screen = firefox && (await ensureScreen());
  const port = await freePort(4299);
  if (!firefox || !screen || !port || !(await ensureBuilt())) return notRun;
  const env = { ...screen.env, MULTIVECTOR_FIREFOX: firefox, MULTIVECTOR_PORT: String(port) };
  const counts = await runPlaywright(['-c', 'e2e/firefox/playwright.config.ts', ...process.argv.slice(2)], env);
  screen.stop();
  return counts;
}

stopWithChildren();
const counts = await testFirefox();
console.log(`\n${countLine(counts)}`);
process.exitCode = counts.failed > 0 ? 1 : 0;
