// @ts-check
// Installs the packages of package-lock.json when node_modules does not hold exactly those.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand, root, step } from './run.mjs';

/**
 * @typedef {object} Locked
 * @property {string} [version]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 */

/** @typedef {Record<string, Locked>} Lock */

/**
 * The first package that is not there as the lockfile has it, or undefined when all are.
 * @param {Lock} wanted packages of package-lock.json
 * @param {Lock} present packages of node_modules/.package-lock.json, npm's own record of what it installed
 * @param {(path: string) => boolean} exists
 * @returns {string | undefined}
 */
export function firstMissing(wanted, present, exists) {
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    if (path === '') continue;
    // An optional package may be for another platform: absent is right, another version is not.
    if (optional && !present[path]) continue;
    if (present[path]?.version !== version || !exists(path)) return path;
  }
  return undefined;
}

/**
 * Whether package.json asks for other packages than the lockfile was made for.
 * @param {Locked} manifest package.json
 * @param {Lock} wanted
 */
export function isOutOfStep(manifest, wanted) {
  /** @param {Locked | undefined} from */
  const asked = (from) =>
    JSON.stringify([from?.dependencies ?? {}, from?.devDependencies ?? {}].map((d) => Object.entries(d).sort()));
  return asked(manifest) !== asked(wanted['']);
}

/** @param {string} file @returns {any} */
const readJson = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

// node_modules carries binaries of one platform, which npm's record does not tell: a folder shared with a container
// or copied from another machine has the right versions and cannot run.
const stampFile = join(root, 'node_modules/.multivector-lock');
const stamp = () =>
  `${process.platform}-${process.arch} ${createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')}\n`;

/** Why an installation is needed, or undefined when everything is there. @returns {string | undefined} */
export function whyInstall() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return 'not installed yet';
  const wanted = readJson('package-lock.json').packages;
  if (isOutOfStep(readJson('package.json'), wanted)) return 'package.json and package-lock.json differ';
  const missing = firstMissing(wanted, readJson('node_modules/.package-lock.json').packages, (path) =>
    existsSync(join(root, path)),
  );
  if (missing) return `${missing} is missing or of another version`;
  const stamped = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined;
  if (stamped && stamped.split(' ')[0] !== stamp().split(' ')[0]) return 'installed on another platform';
  return undefined;
}

const offline =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ENOTCACHED|ERR_SOCKET_TIMEOUT)\b/;

/** Brings node_modules to what the lockfile says. @returns {Promise<boolean>} whether it is there now */
export async function ensurePackages() {
  if (!whyInstall()) return true;
  // --include=dev: whatever NODE_ENV or npm's `omit` say, building and testing need the development packages.
  // --loglevel: `npm --silent start` would silence this npm too, and leave nothing to show when it fails.
  // Short waits between tries: without a network npm's own would hold the message back for more than a minute.
  const command = [
    ...npmCommand(),
    ...['ci', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'],
    ...['--fetch-retries=3', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'],
  ];
  const { code, output } = await step(`Installing packages (${whyInstall()})`, command);
  if (code === 0) {
    writeFileSync(stampFile, stamp());
    return true;
  }
  const reason = offline.exec(output)?.[1];
  if (reason)
    console.error(
      `The npm registry could not be reached (${reason}). A network is needed once; afterwards everything works without.`,
    );
  else console.error('`npm ci` failed; what it printed is above.');
  return false;
}
