import type { CountryId } from '../domain/atlas';
import type { Day } from '../domain/day';

/** What the middle of the page shows. */
export const views = ['map', 'matrix', 'timelines', 'overlaps', 'multiples', 'data'] as const;
export type View = (typeof views)[number];

/** What a shared address restores. */
export interface ViewState {
  /** Null: the dataset's own date. */
  at: Day | null;
  /** Chosen blocs in the order of choice: the first gives the fill, the second the hatch. */
  blocs: readonly string[];
  country: CountryId | null;
  view: View;
  /** The other day of a comparison. */
  vs: Day | null;
  /** Only what was published by this day. */
  known: Day | null;
}

export const defaultView: ViewState = { at: null, blocs: ['brics'], country: null, view: 'map', vs: null, known: null };

/** A part of the address that could not be used, in words for the reader. */
export interface Notice {
  parameter: string;
  value: string;
  reason: string;
}
