// @ts-check
// Finds a Chromium for the end-to-end tests, or installs one: the machine's own, else the system's package, else
// Playwright's.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { nodeModule, onPath, step } from './run.mjs';
import { installSystemPackage } from './systemPackage.mjs';

// First the one without a window of its own: it draws the same pages with half the processor time, for a whole Chromium starts an
// interface (itself pages) beside each of ours that nobody sees.
const programs = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

/** @param {NodeJS.ProcessEnv} env */
const usualPlaces = (env) => [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((base) =>
    base ? [`${base}\\Google\\Chrome\\Application\\chrome.exe`, `${base}\\Chromium\\Application\\chrome.exe`] : [],
  ),
];

/**
 * Whether it starts. Ubuntu's `chromium-browser` may be a script that only says which snap to install. On Windows,
 * Chrome opens a window when asked for its version, so there the file has to do.
 * @param {string} file
 */
export function isWorking(file) {
  if (!existsSync(file)) return false;
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /\b\d+\.\d+\.\d+/.test(stdout);
}

/** Where Playwright keeps the Chromium of its own, whether or not it is there. @returns {string | undefined} */
function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * @typedef {object} Machine what the search looks at, so that a test can describe another machine
 * @property {NodeJS.ProcessEnv} env
 * @property {(names: string[]) => string[]} onPath
 * @property {(file: string) => boolean} isWorking
 * @property {() => string | undefined} playwrightsOwn
 * @property {boolean} isLinux
 * @property {boolean} isRoot
 * @property {() => boolean} canSudo without being asked for a password
 * @property {(name: string, command: string[]) => Promise<{ code: number }>} step
 */

/** @type {Machine} */
const thisMachine = {
  env: process.env,
  onPath,
  isWorking,
  playwrightsOwn,
  isLinux: process.platform === 'linux',
  isRoot: process.getuid?.() === 0,
  canSudo: () => spawnSync('sudo', ['-n', 'true']).status === 0,
  step,
};

/**
 * @param {Machine} [machine]
 * @returns {string | undefined} full path of a Chromium that starts
 */
export function findChromium(machine = thisMachine) {
  const { env } = machine;
  // One that was named is used or refused, never silently replaced by another.
  if (env.CHROMIUM)
    return machine.isWorking(env.CHROMIUM) ? env.CHROMIUM : machine.onPath([env.CHROMIUM]).find(machine.isWorking);
  const own = machine.playwrightsOwn();
  return [...machine.onPath(programs), ...usualPlaces(env), ...(own ? [own] : [])].find(machine.isWorking);
}

const packages = { 'apt-get': ['chromium'], dnf: ['chromium'], apk: ['chromium'], pacman: ['chromium'] };
/** Debian's; Ubuntu has no such package. */
const withoutWindow = { 'apt-get': ['chromium-headless-shell'] };

/**
 * Finds a Chromium or installs one; says what was tried when there is none in the end.
 * @param {Machine} [machine]
 * @returns {Promise<string | undefined>}
 */
export async function ensureChromium(machine = thisMachine) {
  const found = findChromium(machine);
  if (found) return found;
  if (machine.env.CHROMIUM) {
    console.error(`CHROMIUM names "${machine.env.CHROMIUM}", which does not start.`);
    return undefined;
  }
  const tried = [`${programs.join(', ')} on PATH`];
  for (const names of [withoutWindow, packages]) {
    const system = await installSystemPackage(machine, 'Chromium', names);
    if (system) tried.push(system);
    const installed = findChromium(machine);
    if (installed) return installed;
  }
  // Its system libraries in a step of their own: `install --with-deps` gives up before the download when they fail.
  for (const command of machine.isLinux && machine.isRoot ? ['install-deps', 'install'] : ['install']) {
    await machine.step(`Chromium: playwright ${command}`, [
      ...nodeModule('@playwright/test/cli.js'),
      command,
      'chromium',
    ]);
  }
  tried.push('npx playwright install chromium');
  const own = findChromium(machine);
  if (!own)
    console.error(
      `No Chromium for the end-to-end tests. Tried: ${tried.join('; ')}. Install one, or name it: CHROMIUM=/path/to/chromium npm test`,
    );
  return own;
}
