// @ts-check
// Installs a program by the system's own package manager, where there is one that may be used.

/**
 * @typedef {object} Machine what an installation looks at and does, so that a test can describe another machine
 * @property {(names: string[]) => string[]} onPath
 * @property {boolean} isLinux
 * @property {boolean} isRoot
 * @property {() => boolean} canSudo without being asked for a password
 * @property {(name: string, command: string[]) => Promise<{ code: number }>} step
 */

/** @type {Record<string, { before: string[][], install: string[] }>} */
const managers = {
  'apt-get': { before: [['update', '-q']], install: ['install', '-y', '-q', '-o', 'DPkg::Lock::Timeout=300'] },
  dnf: { before: [], install: ['install', '-y'] },
  apk: { before: [], install: ['add', '--no-cache'] },
  pacman: { before: [], install: ['-S', '--noconfirm', '--needed'] },
};

/**
 * @param {Machine} machine
 * @param {string} title of the steps
 * @param {Record<string, string[]>} packages by package manager
 * @returns {Promise<string | undefined>} what was tried; undefined: there is nothing to try. Whether it worked is told by a
 *   program that starts, not by exit codes: an `update` may fail for one unreachable source and the installation still succeed.
 */
export async function installSystemPackage(machine, title, packages) {
  if (!machine.isLinux) return undefined;
  const manager = Object.keys(managers).find((name) => packages[name] && machine.onPath([name]).length > 0);
  const { before, install } = managers[manager ?? ''] ?? {};
  const names = packages[manager ?? ''];
  if (!manager || !names || !install) return undefined;
  const words = `${manager} install ${names.join(' ')}`;
  if (!machine.isRoot && !machine.canSudo()) return `${manager} (needs root: sudo ${words})`;
  const head = [...(machine.isRoot ? [] : ['sudo', '-n']), 'env', 'DEBIAN_FRONTEND=noninteractive', manager];
  for (const args of [...(before ?? []), [...install, ...names]])
    await machine.step(`${title}: ${manager} ${args[0]}`, [...head, ...args]);
  return words;
}
