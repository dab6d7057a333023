/** Of `package-lock.json`, what is read here; packages by their folder, the project itself under the empty one. */
export interface Lock {
  packages: Readonly<Record<string, { version?: string; license?: string; dev?: boolean; name?: string }>>;
}

interface Package {
  name: string;
  version: string;
  licence: string;
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function packagesOf(lock: Lock, dev: boolean): Package[] {
  const found = new Map<string, Package>();
  for (const [folder, entry] of Object.entries(lock.packages)) {
    if (folder === '' || Boolean(entry.dev) !== dev) continue;
    const name = entry.name ?? folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const { version = '', license: licence = 'not stated' } = entry;
    found.set(`${name} ${version}`, { name, version, licence });
  }
  return [...found.values()].sort((a, b) => inOrder(a.name, b.name) || inOrder(a.version, b.version));
}

/** What the licences let do is what this project needs of them: use and pass on, with the notice kept. */
export const permissive =
  /^\(?(?:(?:MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-[34]\.0|Python-2\.0|Unlicense|Zlib)(?: AND | OR )?)+\)?$/;

/** Licences of the packages that are shipped or stand beside what is: a name that `permissive` does not know must be looked at. */
export const unusual = (lock: Lock): string[] =>
  packagesOf(lock, false)
    .filter(({ licence }) => !permissive.test(licence))
    .map(({ name, licence }) => `${name}: ${licence}`);

const row = ({ name, version, licence }: Package): string => `| ${name} | ${version} | ${licence} |`;
const table = (packages: readonly Package[]): string =>
  ['| package | version | licence |', '|---|---|---|', ...packages.map(row)].join('\n');

/** All packages with their licences, as the lockfile has them. */
export function licencesText(lock: Lock): string {
  const [shipped, tools] = [packagesOf(lock, false), packagesOf(lock, true)];
  return `# Licences of the dependencies

Made by \`npm run licences\` from \`package-lock.json\`; a test fails when the two are out of step. Licences are as the packages state
them themselves (SPDX). The project's own are in \`LICENSE\` (code) and \`DATA-LICENSE.md\` (data).

## Shipped, or needed by what is shipped (${shipped.length})

${table(shipped)}

## Tools of development and tests, never shipped (${tools.length})

${table(tools)}
`;
}
