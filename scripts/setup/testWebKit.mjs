// @ts-check
// `npm run test:webkit`: the shortest way through the built site in WebKitGTK, by its own driver. Linux, Debian's packages.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from '../../e2e/helpers/staticServer.mjs';
import { paths } from '../../e2e/webkit/smoke.mjs';
import { startWebKit } from '../../e2e/webkit/webdriver.mjs';
import { ensureBuilt } from './build.mjs';
import { countLine } from './counts.mjs';
import { ensurePackage, ensureScreen } from './firefox.mjs';
import { freePort } from './port.mjs';
import { root, stopWithChildren } from './run.mjs';

/** The small browser that comes with the driver; its folder has the library's version in its name. */
function miniBrowser() {
  const libraries = [
    '/usr/lib/x86_64-linux-gnu',
    '/usr/lib/aarch64-linux-gnu',
    '/usr/lib64',
    '/usr/libexec',
    '/usr/lib',
  ];
  const files = libraries.flatMap((folder) => {
    try {
      return readdirSync(folder)
        .filter((name) => name.startsWith('webkit2gtk-'))
        .flatMap((name) => readdirSync(join(folder, name)).map((file) => join(folder, name, file)));
    } catch {
      return [];
    }
  });
  return files.find((file) => file.endsWith('/MiniBrowser'));
}

/** @param {string} driver @param {string} browser @param {{ env: Record<string, string> }} screen @param {number} port */
async function runPaths(driver, browser, screen, port) {
  const site = await serveFolder(join(root, 'dist'));
  const webkit = await startWebKit({ driver, browser, port, env: screen.env });
  console.log(`WebKitGTK ${webkit.version}`);
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, path] of paths) {
    const began = Date.now();
    let problem = '';
    await path(webkit, site.url).catch((/** @type {Error} */ error) => {
      problem = error.message;
    });
    counts[problem ? 'failed' : 'passed'] += 1;
    console.log(`  ${problem ? '✘' : '✓'} ${name} (${((Date.now() - began) / 1000).toFixed(1)}s)`);
    if (problem) console.log(`    ${problem.replaceAll('\n', '\n    ')}`);
  }
  await webkit.stop();
  await site.close();
  return counts;
}

async function testWebKit() {
  const nothing = { passed: 0, failed: 1, skipped: 0 };
  const driver = await ensurePackage('WebKitWebDriver', { 'apt-get': ['webkit2gtk-driver'] });
  const browser = driver && miniBrowser();
  const screen = browser && (await ensureScreen());
  const port = await freePort(4399);
  if (!driver || !browser || !screen || !port) {
    console.error('No WebKit that can be driven: Debian has it as webkit2gtk-driver, beside xvfb.');
    return nothing;
  }
  if (!(await ensureBuilt())) return nothing;
  const counts = await runPaths(driver, browser, screen, port);
  screen.stop();
  return counts;
}

stopWithChildren();
const counts = await testWebKit();
console.log(`\n${countLine(counts)}`);
process.exit(counts.failed > 0 ? 1 : 0);
