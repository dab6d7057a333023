import type { TradeMeasure } from '../../domain/atlas';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Day } from '../../domain/day';
import { isInForce, phaseOn } from '../../domain/measures';

/** More than these cannot be told apart on a map. */
export const mostArrows = 5;

type Place = readonly [number, number];

/** A chosen trade measure in force on the day: from who imposed it to whom it hits. */
export interface Arrow {
  /** Its place among the chosen, from 1: ties it to its entry in a list. */
  number: number;
  /** Id of the measure. */
  measure: string;
  /** Longitude and latitude of the labels, in degrees. */
  from: Place;
  to: Place;
  /** Begun, and no end was found: dashed. */
  open: boolean;
  /** How many arrows of the same two countries in the same direction lie inside of it. */
  lane: number;
}

/** Measures by id, numbered in the order of choice; those that the atlas does not have are left out and keep their number. */
export const chosenMeasures = (
  index: AtlasIndex,
  ids: readonly string[],
): { number: number; measure: TradeMeasure }[] =>
  ids.flatMap((id, at) => {
    const measure = index.atlas.tradeMeasures.find((one) => one.id === id);
    return measure ? [{ number: at + 1, measure }] : [];
  });

const none: readonly Arrow[] = [];
const last = new WeakMap<AtlasIndex, { key: string; arrows: readonly Arrow[] }>();

/**
 * At most five of the chosen measures: those in force on the day, between two places that the map names. What was only
 * considered or was denied is never among them. While nothing changes, the very same list.
 */
export function arrowsOn(index: AtlasIndex, ids: readonly string[], day: Day): readonly Arrow[] {
  const drawn = chosenMeasures(index, ids).filter(
    ({ measure }) => isInForce(measure, day) && index.countries.has(measure.target),
  );
  if (drawn.length === 0) return none;
  const key = drawn.map(({ measure, number }) => `${number} ${measure.id} ${phaseOn(measure, day)}`).join();
  const kept = last.get(index);
  if (kept?.key === key) return kept.arrows;
  const lanes = new Map<string, number>();
  const arrows = drawn.slice(0, mostArrows).flatMap(({ measure, number }): Arrow[] => {
    const [from, to] = [index.countries.get(measure.imposedBy)?.labelAt, index.countries.get(measure.target)?.labelAt];
    if (!from || !to) return [];
    const pair = `${measure.imposedBy} ${measure.target}`;
    const lane = lanes.get(pair) ?? 0;
    lanes.set(pair, lane + 1);
    return [{ number, measure: measure.id, from, to, open: phaseOn(measure, day) === 'end-not-found', lane }];
  });
  last.set(index, { key, arrows });
  return arrows;
}
