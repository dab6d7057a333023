// @ts-check
// Finds a Firefox for `npm run test:firefox`, or installs the system's; and on Linux a screen for it, without which it offers
// no WebGL. Linux and macOS.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { onPath, step } from './run.mjs';
import { installSystemPackage } from './systemPackage.mjs';

const programs = ['firefox-esr', 'firefox'];
const macs = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** Whether it starts. Ubuntu's `firefox` may be a script that only says which snap to install. @param {string} file */
function isFirefox(file) {
  if (!existsSync(file)) return false;
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && /Firefox \d+\./.test(stdout);
}

/** @typedef {import('./systemPackage.mjs').Machine & { env: NodeJS.ProcessEnv, isWorking(file: string): boolean }} Machine */

/** @type {Machine} */
const thisMachine = {
  env: process.env,
  onPath,
  isWorking: isFirefox,
  isLinux: process.platform === 'linux',
  isRoot: process.getuid?.() === 0,
  canSudo: () => spawnSync('sudo', ['-n', 'true']).status === 0,
  step,
};

/** @param {Machine} [machine] @returns {string | undefined} full path of a Firefox that starts */
export function findFirefox(machine = thisMachine) {
  const named = machine.env.FIREFOX;
  // One that was named is used or refused, never silently replaced by another.
  if (named) return [named, ...machine.onPath([named])].find(machine.isWorking);
  return [...machine.onPath(programs), macs].find(machine.isWorking);
}

const packages = {
  'apt-get': ['firefox-esr', 'xvfb', 'libgl1'],
  dnf: ['firefox'],
  apk: ['firefox-esr'],
  pacman: ['firefox'],
};
const screens = {
  'apt-get': ['xvfb', 'libgl1'],
  dnf: ['xorg-x11-server-Xvfb'],
  apk: ['xvfb'],
  pacman: ['xorg-server-xvfb'],
};

/** Finds a Firefox or installs one; says what was tried when there is none in the end. @param {Machine} [machine] */
export async function ensureFirefox(machine = thisMachine) {
  const found = findFirefox(machine);
  if (found) return found;
  const { FIREFOX: named } = machine.env;
  const system = named ? undefined : await installSystemPackage(machine, 'Firefox', packages);
  const installed = named ? undefined : findFirefox(machine);
  if (!installed)
    console.error(
      named
        ? `FIREFOX names "${named}", which does not start.`
        : `No Firefox. Tried: ${[`${programs.join(', ')} on PATH`, ...(system ? [system] : [])].join('; ')}. Install one, or name it: FIREFOX=/path/to/firefox npm run test:firefox`,
    );
  return installed;
}

/** A program on PATH, installed where it is not there. @param {string} program @param {Record<string, string[]>} names */
export async function ensurePackage(program, names, machine = thisMachine) {
  if (machine.onPath([program]).length === 0) await installSystemPackage(machine, program, names);
  return machine.onPath([program])[0];
}

/**
 * A screen for programs that need one: that of the session, else one in memory (Xvfb, installed where it is not there).
 * @returns {Promise<{ env: Record<string, string>, stop(): void } | undefined>} undefined: none could be had, which was said
 */
export async function ensureScreen(machine = thisMachine) {
  if (!machine.isLinux || machine.env.DISPLAY || machine.env.WAYLAND_DISPLAY) return { env: {}, stop: () => {} };
  const program = await ensurePackage('Xvfb', screens, machine);
  if (!program) {
    console.error('No Xvfb: without a screen Firefox offers no WebGL. Install xvfb.');
    return undefined;
  }
  // It takes the first number that is free, and writes it where it was told to: its own output.
  const args = ['-displayfd', '1', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'];
  const server = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  process.on('exit', () => server.kill());
  const number = await new Promise((resolve) => {
    server.stdout.once('data', (text) => resolve(String(text).trim()));
    server.once('exit', () => resolve(''));
    server.once('error', () => resolve(''));
  });
  if (number === '') {
    console.error('Xvfb did not start.');
    return undefined;
  }
  return { env: { DISPLAY: `:${number}` }, stop: () => void server.kill() };
}
