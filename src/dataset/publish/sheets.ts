import type { Atlas } from '../../domain/atlas';
import { blocSheets } from './blocSheets';
import { eventSheets } from './eventSheets';
import { figureSheets } from './figureSheets';
import type { Sheet } from './sheet';
import { standingSheets } from './standingSheets';
import { storySheets } from './storySheets';
import { wordSheets } from './wordSheets';

/** Every table that is published, what a reader is likely to want first. */
export function sheetsOf(atlas: Atlas): Sheet[] {
  const sources = new Map(atlas.sources.map((source) => [source.id, source]));
  return [standingSheets, figureSheets, eventSheets, wordSheets, storySheets, blocSheets].flatMap((take) =>
    take(atlas, sources),
  );
}
