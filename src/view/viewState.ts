import type { Day } from '../domain/day';
import type { CountryId } from '../domain/model/country';
import type { Language } from '../domain/model/language';
import type { Place } from '../domain/model/place';
import type { Options } from './options';
import type { View } from './views';

/** By vectors in the page, or by MapLibre in WebGL. */
export const renderers = ['svg', 'maplibre'] as const;
export type Renderer = (typeof renderers)[number];

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
  /** Of the interface; null: English. */
  lang: Exclude<Language, 'en'> | null;
  /** Where the map stands; null: the region, as large as it fits. */
  map: Place | null;
  /** What draws the map; null: what suits the machine. */
  renderer: Renderer | null;
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
  lang: null,
  map: null,
  renderer: null,
  options: {},
};

/** A part of the address that could not be used, in words for the reader. */
export interface Notice {
  parameter: string;
  value: string;
  reason: string;
}
