// @ts-check
// Builds dist/ with `npm run build`, and knows whether the one that is there is of these very sources.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand, root, step } from './run.mjs';

const stampFile = join(root, 'node_modules/.multivector-build');

// Everything at the top level counts as an input unless it is named here: forgetting one costs a build, the other way
// round would serve an old site.
const notInputs = new Set([
  'node_modules',
  'dist',
  'coverage',
  'test-results',
  'playwright-report',
  'e2e',
  'docs',
  'README.md',
  'LICENSE',
]);

/**
 * Hash of the names and bytes of all files below these paths.
 * @param {string} base
 * @param {string[]} names
 */
export function hashFiles(base, names) {
  const hash = createHash('sha256');
  /** @param {string} path */
  const add = (path) => {
    const full = join(base, path);
    if (!existsSync(full)) return;
    const entries = readdirSync(full, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const inside = `${path}/${entry.name}`;
      if (entry.isDirectory()) add(inside);
      else if (entry.isFile()) addFile(inside);
    }
  };
  /** @param {string} path */
  const addFile = (path) => {
    const bytes = readFileSync(join(base, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  };
  const top = readdirSync(base, { withFileTypes: true }).filter((entry) => names.includes(entry.name));
  for (const entry of top.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.isDirectory()) add(entry.name);
    else if (entry.isFile()) addFile(entry.name);
  }
  return hash.digest('hex');
}

/** What dist/ was made from and what it holds: a build by hand or an edited dist/ changes the second part. */
function stamp() {
  const inputs = readdirSync(root).filter(
    (name) => !name.startsWith('.') && !notInputs.has(name) && !name.endsWith('.log'),
  );
  const dotted = readdirSync(root).filter((name) => name.startsWith('.env') || name === '.browserslistrc');
  return `${hashFiles(root, [...inputs, ...dotted])} ${hashFiles(root, ['dist'])}\n`;
}

/** Builds whatever is there. @returns {Promise<boolean>} whether the build succeeded */
export async function build() {
  const { code } = await step('Building', [...npmCommand(), 'run', '--loglevel=error', 'build']);
  if (code !== 0) return false;
  writeFileSync(stampFile, stamp());
  return true;
}

/** Builds unless dist/ is of these very sources. @returns {Promise<boolean>} whether a right dist/ is there now */
export async function ensureBuilt() {
  const built = existsSync(join(root, 'dist/index.html')) && existsSync(stampFile);
  if (built && readFileSync(stampFile, 'utf8') === stamp()) return true;
  return build();
}
