import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The site under test: what `npm run build` made. Another folder only while the tests themselves are worked on. */
export const siteFolder = process.env.MULTIVECTOR_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));

type Manifest = Record<string, { file: string; css?: string[]; imports?: string[] }>;

const manifest = (): Manifest => JSON.parse(readFileSync(`${siteFolder}/.vite/manifest.json`, 'utf8')) as Manifest;

const chunk = (module: string) => {
  const entry = manifest()[module];
  if (!entry) throw new Error(`${module} is no chunk of its own: ${Object.keys(manifest()).join(', ')}`);
  return entry;
};

/** File of the chunk that a module of the source became, `assets/adapter-….js`; by Vite's own manifest. */
export const chunkOf = (module: string): string => chunk(module).file;

/** Styles that come with the chunk of a module, itself only. */
export const stylesOf = (module: string): readonly string[] => chunk(module).css ?? [];

/** All that a module's chunk needs: itself, the chunks it imports, those that these import, and the styles of all of them. */
export const filesOf = (module: string): readonly string[] => {
  const keys = new Set([module]);
  for (const key of keys) for (const next of chunk(key).imports ?? []) keys.add(next);
  return [...keys].flatMap((key) => [chunkOf(key), ...(chunk(key).css ?? [])]);
};

/** Modules that are chunks of their own and whose path fits. */
export const modulesLike = (pattern: RegExp): string[] => Object.keys(manifest()).filter((key) => pattern.test(key));

/** A built file that Vite's manifest does not have, such as a worker, by the start of its name. */
export const assetLike = (name: RegExp): string => {
  const found = readdirSync(`${siteFolder}/assets`).find((file) => name.test(file) && file.endsWith('.js'));
  if (!found) throw new Error(`No file in assets/ is like ${name}.`);
  return `assets/${found}`;
};

/** Scripts and styles that the page itself asks for. */
export const ofThePage = (ending: '.js' | '.css'): string[] => {
  const html = readFileSync(`${siteFolder}/index.html`, 'utf8');
  return [...html.matchAll(/"\.\/(assets\/[^"]+)"/g)].flatMap(([, file]) => (file?.endsWith(ending) ? [file] : []));
};

export const mapEngine = 'src/map/MapCanvas.tsx';
export const chartModule = 'src/charts/RemittanceChart.tsx';
