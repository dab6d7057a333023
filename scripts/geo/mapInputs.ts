import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readRecords } from '../../src/dataset/readRecords';
import { type AtlasIndex, indexAtlas } from '../../src/domain/atlasIndex';
import { makeScene, type Scene } from '../../src/map/style/scene';
import { type Frame, parseFrame } from '../../src/map/svg/frame';
import type { Scheme } from '../../src/theme/palette';

/** For tests and build scripts: what a map starts from, read from the committed files. */
export function readFrame(name: string): Frame {
  return parseFrame(JSON.parse(readFileSync(new URL(`../../public/geo/${name}`, import.meta.url), 'utf8')), name);
}

export function readAtlas(): AtlasIndex {
  const parsed = readRecords(fileURLToPath(new URL('../../src/dataset/records', import.meta.url)));
  if (!parsed.ok) throw new Error(`The records have ${parsed.errors.length} errors; see npm run data:check.`);
  return indexAtlas(parsed.atlas);
}

export const sceneOf = (index: AtlasIndex, blocs: readonly string[], day: string, scheme: Scheme = 'light'): Scene =>
  makeScene(index, { day, blocs, country: null }, { scheme, language: 'en' });
