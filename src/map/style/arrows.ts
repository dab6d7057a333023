import { isInForce, phaseOn } from '../../domain/measures';
import type { Scene } from './scene';

/** More than these cannot be told apart on a map. */
export const mostArrows = 5;

/** A chosen trade measure in force on the day: from who imposed it to whom it hits. */
export interface Arrow {
  /** Its place among the chosen, from 1: ties it to its entry in a list. */
  number: number;
  /** Id of the measure. */
  measure: string;
  /** Longitude and latitude of the labels, in degrees. */
  from: readonly [number, number];
  to: readonly [number, number];
  /** Begun, and no end was found: dashed. */
  open: boolean;
  /** How many arrows of the same two countries in the same direction lie inside of it. */
  lane: number;
}

/**
 * At most five of the chosen measures: those in force on the day, between two places that the map names. What was only
 * considered or was denied is never among them. Apart from the Scene's making, so that the first load does without.
 */
export function arrowsIn({ day, measures, labels }: Pick<Scene, 'day' | 'measures' | 'labels'>): Arrow[] {
  const placeOf = (country: string) => labels.find(({ id }) => id === country)?.at;
  const lanes = new Map<string, number>();
  return measures
    .filter(({ measure }) => isInForce(measure, day))
    .flatMap(({ number, measure }): Omit<Arrow, 'lane'>[] => {
      const [from, to] = [placeOf(measure.imposedBy), placeOf(measure.target)];
      const open = phaseOn(measure, day) === 'end-not-found';
      return from && to ? [{ number, measure: measure.id, from, to, open }] : [];
    })
    .slice(0, mostArrows)
    .map((arrow) => {
      const way = `${arrow.from} ${arrow.to}`;
      const lane = lanes.get(way) ?? 0;
      lanes.set(way, lane + 1);
      return { ...arrow, lane };
    });
}
