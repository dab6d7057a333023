import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstFileIn } from '../../src/dataset/first';
import { type FileBytes, isCompressed, measure } from './compress';
import { workerChunk } from './maplibrePlugin';

export const engineModule = 'src/map/MapCanvas.tsx';

/** What draws the map before the engine does; asked for by the shell at once. */
export const stageModule = 'src/map/MapStage.tsx';

/** The data that the first view asks for, below the site's root. Its light geometry is in the page itself. */
export const firstData = [firstFileIn('en')];

interface ManifestChunk {
  file: string;
  name?: string;
  isEntry?: boolean;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
}
export type Manifest = Record<string, ManifestChunk>;

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

/** Which of these files the page itself asks for. Not Vite's mark of an entry: an entry that only imports is left out of the site. */
export const namedIn = (html: string, files: readonly string[]): string[] =>
  files.filter((file) => html.includes(`"./${file}"`));

/** What the browser must have before the application shows: what the page names and all that this imports statically, CSS. */
export function firstFiles(manifest: Manifest, html: string): string[] {
  const keys = Object.keys(manifest);
  const start = keys.filter((key) => namedIn(html, [manifest[key]?.file ?? '']).length > 0);
  return filesOf(
    manifest,
    reach(manifest, start, ({ imports = [] }) => imports),
  );
}

/**
 * The map engine: the adapter's chunk, the worker and all that either imports, each once, without `first`, which is there already.
 */
export function engineFiles(manifest: Manifest, first: readonly string[]): string[] {
  const worker = Object.keys(manifest).find((key) => manifest[key]?.isEntry && manifest[key]?.name === workerChunk);
  if (worker === undefined || !manifest[engineModule])
    throw new Error(`The map engine's chunks are not in Vite's manifest: ${worker ? engineModule : workerChunk}`);
  const keys = reach(manifest, [engineModule, worker], ({ imports = [] }) => imports);
  return filesOf(manifest, keys).filter((file) => !first.includes(file));
}

/** The first map's renderer: its chunk and what that imports, without `first`. Throws when the module has another name. */
export function stageFiles(manifest: Manifest, first: readonly string[]): string[] {
  if (!manifest[stageModule]) throw new Error(`The first map's chunk is not in Vite's manifest: ${stageModule}`);
  const keys = reach(manifest, [stageModule], ({ imports = [] }) => imports);
  return filesOf(manifest, keys).filter((file) => !first.includes(file));
}

/** Files of a built site: the shell with its HTML, those that come later, of these the map engine's; and all of the first view. */
export function siteFiles(dist: string): { first: string[]; lazy: string[]; engine: string[]; view: string[] } {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
  const first = firstFiles(manifest, readFileSync(join(dist, 'index.html'), 'utf8'));
  // Of the folder, not of the manifest: a worker of another plugin would be missing there.
  const lazy = readdirSync(join(dist, 'assets'))
    .map((name) => `assets/${name}`)
    .filter((file) => !first.includes(file) && !isCompressed(file));
  const shell = ['index.html', ...first];
  return {
    first: shell,
    lazy,
    engine: engineFiles(manifest, first),
    view: [...shell, ...stageFiles(manifest, first), ...firstData],
  };
}

/** Files of a built site with their bytes. To measure one is to compress it at its best: each once, however often it is asked for. */
export function measuring(dist: string): (files: readonly string[]) => FileBytes[] {
  const measured = new Map<string, FileBytes>();
  const read = (file: string): FileBytes => {
    const bytes = measured.get(file) ?? measure(file, readFileSync(join(dist, file)));
    measured.set(file, bytes);
    return bytes;
  };
  return (files) => files.map(read);
}
