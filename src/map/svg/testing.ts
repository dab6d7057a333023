import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readRecords } from '../../dataset/readRecords';
import { type AtlasIndex, indexAtlas } from '../../domain/atlasIndex';
import type { Scheme } from '../../theme/palette';
import { makeScene, type Scene } from '../style/scene';
import { type Frame, parseFrame } from './frame';

/** For tests only: what they all start from, read from the committed files. */
export function readFrame(name: string): Frame {
  return parseFrame(JSON.parse(readFileSync(new URL(`../../../public/geo/${name}`, import.meta.url), 'utf8')), name);
}

export function readAtlas(): AtlasIndex {
  const parsed = readRecords(fileURLToPath(new URL('../../dataset/records', import.meta.url)));
  if (!parsed.ok) throw new Error(`The records have ${parsed.errors.length} errors; see npm run data:check.`);
  return indexAtlas(parsed.atlas);
}

export const sceneOf = (index: AtlasIndex, blocs: readonly string[], day: string, scheme: Scheme = 'light'): Scene =>
  makeScene(index, { day, blocs, country: null }, { scheme, language: 'en' });
