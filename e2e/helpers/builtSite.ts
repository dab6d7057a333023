import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The site under test: what `npm run build` made. Another folder only while the tests themselves are worked on. */
export const siteFolder = process.env.MULTIVECTOR_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));

type Manifest = Record<string, { file: string; css?: string[] }>;

/** File of the chunk that a module of the source became, `assets/adapter-….js`; by Vite's own manifest. */
export function chunkOf(module: string): string {
  const manifest = JSON.parse(readFileSync(`${siteFolder}/.vite/manifest.json`, 'utf8')) as Manifest;
  const entry = manifest[module];
  if (!entry) throw new Error(`${module} is no chunk of its own: ${Object.keys(manifest).join(', ')}`);
  return entry.file;
}

export const mapEngine = 'src/map/adapter.ts';
export const chartModule = 'src/charts/RemittanceChart.tsx';
