import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

interface ManifestChunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
}
type Manifest = Record<string, ManifestChunk>;

export interface FileBytes {
  file: string;
  raw: number;
  gzip: number;
  brotli: number;
}

export const measure = (file: string, content: Uint8Array): FileBytes => ({
  file,
  raw: content.length,
  gzip: gzipSync(content, { level: 9 }).length,
  brotli: brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
});

export const sum = (label: string, rows: readonly FileBytes[]): FileBytes => ({
  file: label,
  raw: rows.reduce((total, row) => total + row.raw, 0),
  gzip: rows.reduce((total, row) => total + row.gzip, 0),
  brotli: rows.reduce((total, row) => total + row.brotli, 0),
});

function reach(
  manifest: Manifest,
  start: readonly string[],
  next: (chunk: ManifestChunk) => readonly string[],
): Set<string> {
  const seen = new Set<string>();
  const queue = [...start];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) continue;
    seen.add(key);
    queue.push(...next(chunk));
  }
  return seen;
}

const filesOf = (manifest: Manifest, keys: Iterable<string>): string[] => [
  ...new Set([...keys].flatMap((key) => [manifest[key]?.file ?? [], manifest[key]?.css ?? []].flat())),
];

/**
 * Bytes of a built site: what the browser must have before the application shows (HTML, the entry and all that it
 * imports statically, CSS), and each chunk that comes later.
 */
export function siteBytes(dist: string): { first: FileBytes[]; lazy: FileBytes[] } {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const firstKeys = reach(manifest, entries, ({ imports = [] }) => imports);
  const first = filesOf(manifest, firstKeys);
  // Of the folder, not of the manifest: that one leaves workers out.
  const lazy = readdirSync(join(dist, 'assets'))
    .map((name) => `assets/${name}`)
    .filter((file) => !first.includes(file));
  const read = (file: string) => measure(file, readFileSync(join(dist, file)));
  return { first: ['index.html', ...first].map(read), lazy: lazy.map(read) };
}
