import type { CountryId } from '../domain/atlas';
import type { Day } from '../domain/day';
import type { Options } from './options';
import type { View } from './views';

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
  /** What the view itself is set to; only those that it knows. */
  options: Options;
}

export const defaultView: ViewState = {
  at: null,
  blocs: ['brics'],
  country: null,
  view: 'map',
  vs: null,
  known: null,
  options: {},
};

/** A part of the address that could not be used, in words for the reader. */
export interface Notice {
  parameter: string;
  value: string;
  reason: string;
}
