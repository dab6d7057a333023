// @ts-check
// Runs other programs: quietly with one line and a time, or with their own output shown as it comes.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @typedef {object} Finished
 * @property {number} code exit code; 127 when the program could not be started
 * @property {string} output what it printed, both streams; empty when it was shown
 * @property {number} seconds
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** On a signal, ends what was started here too: an orphaned `npm ci` would go on changing node_modules. */
export function stopWithChildren() {
  for (const [signal, code] of /** @type {[NodeJS.Signals, number][]} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.on(signal, () => {
      for (const child of running) child.kill(signal);
      process.exit(code);
    });
  }
}

/**
 * The environment for every step: NODE_ENV is left out, as `production` would drop the tools that build and test, and
 * `development` would build a development React.
 * @param {Record<string, string>} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
export function stepEnv(extra = {}) {
  const { NODE_ENV: _left, ...env } = process.env;
  return { ...env, ...extra };
}

/**
 * @param {string[]} command program and arguments
 * @param {{ env?: Record<string, string> | undefined, show?: boolean }} [options] `show`: pass its output through as it comes
 * @returns {Promise<Finished>}
 */
export function run([program = '', ...args], { env, show = false } = {}) {
  const began = Date.now();
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, {
      cwd: root,
      env: stepEnv(env),
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      windowsHide: true,
    });
    running.add(child);
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    /** @param {number} code */
    const done = (code) => {
      running.delete(child);
      resolve({ code, output, seconds: (Date.now() - began) / 1000 });
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      done(127);
    });
    child.on('close', (code) => done(code ?? 1));
  });
}

/**
 * Runs one quiet step: a line when it begins, and one that says how it went and how long it took, since others may run beside it; its
 * output in full only when it failed.
 * @param {string} name
 * @param {string[]} command
 * @param {Record<string, string>} [env]
 * @returns {Promise<Finished>}
 */
export async function step(name, command, env) {
  process.stdout.write(`${name} …\n`);
  const finished = await run(command, { env });
  process.stdout.write(`${name}: ${finished.code === 0 ? 'done' : 'FAILED'} in ${finished.seconds.toFixed(1)} s\n`);
  if (finished.code !== 0) process.stdout.write(`\n${finished.output.trimEnd()}\n\n`);
  return finished;
}

/** How to start npm: the one that runs us, else the one beside this Node, else the one on PATH. @returns {string[]} */
export function npmCommand() {
  const beside = [
    process.env.npm_execpath ?? '',
    join(process.execPath, '../node_modules/npm/bin/npm-cli.js'),
    join(process.execPath, '../../lib/node_modules/npm/bin/npm-cli.js'),
  ].find((file) => /npm-cli\.js$/.test(file) && existsSync(file));
  return beside ? [process.execPath, beside] : ['npm'];
}

/** How to start a package's program by this very Node. @param {string} file path inside node_modules @returns {string[]} */
export function nodeModule(file) {
  return [process.execPath, join(root, 'node_modules', file)];
}

/**
 * The first of these programs that is on PATH, with its full path.
 * @param {string[]} names
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string[]} full paths, in the order of the names
 */
export function onPath(names, env = process.env) {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) =>
    folders.map((folder) => join(folder, name + suffix)).filter((file) => existsSync(file)),
  );
}
