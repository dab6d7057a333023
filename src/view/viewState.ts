import type { CountryId } from '../domain/atlas';
import type { Day } from '../domain/day';

/** What a shared address restores. */
export interface ViewState {
  /** Null: the dataset's own date. */
  at: Day | null;
  /** Chosen blocs in the order of choice: the first gives the fill, the second the hatch. */
  blocs: readonly string[];
  country: CountryId | null;
}

export const defaultView: ViewState = { at: null, blocs: ['brics'], country: null };

/** A part of the address that could not be used, in words for the reader. */
export interface Notice {
  parameter: string;
  value: string;
  reason: string;
}
