import { readdirSync, readFileSync } from 'node:fs';
import { resolveConfig } from 'vite';
import { describe, expect, it } from 'vitest';

const root = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** Chrome's, Firefox's and Safari's versions, by the first cell of a row of the document. */
const rows = read('.github/SUPPORT.md')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length === 6 && cells.slice(2, 5).every((cell) => /^\d+(\.\d+)?$/.test(cell)))
  .map(([, name = '', ...cells]) => ({ name, versions: cells.slice(0, 3).map(Number) }));
const versionsOf = (start: string) => rows.find(({ name }) => name.startsWith(start))?.versions ?? [];
const features = rows.filter(({ name }) => name.startsWith('`'));

const sources = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(css|tsx?)$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => read(`src/${file}`))
  .join('\n');

/** What is younger than the build's target: used, it must be in the table. */
const young =
  /:has\(|@container|\bsubgrid\b|color-mix\(|\d[dsl]vh\b|@starting-style|light-dark\(|@property|text-wrap:|:user-invalid|\bpopover=|(?:Map|Object)\.groupBy|URL\.canParse|(?:is|to)WellFormed|to(?:Sorted|Reversed|Spliced)\(|Promise\.withResolvers|AbortSignal\.any|Array\.fromAsync|showModal|structuredClone|\.(?:union|intersection|difference|isSubsetOf)\(/g;

describe('the table of supported browsers', () => {
  it('has the target that Vite builds for', async () => {
    const { build } = await resolveConfig({ root: root.pathname, configFile: false, logLevel: 'silent' }, 'build');
    const [chrome, firefox, safari] = versionsOf('Syntax');
    expect(build.target).toEqual(
      expect.arrayContaining([`chrome${chrome}`, `edge${chrome}`, `firefox${firefox}`, `safari${safari}`]),
    );
    expect(read('vite.config.ts')).toContain("target: 'baseline-widely-available'");
  });

  it('names what is used and no more', () => {
    expect(features.length).toBeGreaterThan(5);
    const named = features.map(({ name }) => name.replaceAll('`', '').replace('()', '('));
    expect(named.filter((one) => !sources.includes(one))).toEqual([]);
    const unnamed = [...new Set(sources.match(young))].filter((found) => !named.some((one) => found.includes(one)));
    expect(unnamed).toEqual([]);
  });

  it('says as oldest what the youngest of it needs', () => {
    const needed = [0, 1, 2].map((engine) =>
      Math.max(...[versionsOf('Syntax'), ...features.map(({ versions }) => versions)].map((all) => all[engine] ?? 0)),
    );
    expect(versionsOf('Oldest')).toEqual(needed);
  });
});
