import type { CountryId } from '../domain/atlas';
import { type Day, isDay } from '../domain/day';
import { defaultView, type Notice, type View, type ViewState, views } from './viewState';

/** What the dataset knows; without it only the form of a value is checked. */
export interface Vocabulary {
  blocs: ReadonlyMap<string, unknown>;
  countries: ReadonlyMap<string, unknown>;
  /** First and last day of the timeline. */
  from: string;
  to: string;
}

type Reject = (value: string, reason: string) => void;

/** How one part of the view is written in the address. */
interface Parameter<T> {
  /** The value, or undefined when it cannot be used; `reject` is told why. */
  read(value: string, reject: Reject, vocabulary: Vocabulary | undefined): T | undefined;
  write(value: T): string;
}

const blocForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const countryForm = /^[A-Z]{3}$/;

const day: Parameter<Day> = {
  read(value, reject, vocabulary) {
    if (!isDay(value)) reject(value, 'is not a date in the form 2024-10-22');
    else if (vocabulary && (value < vocabulary.from || value > vocabulary.to))
      reject(value, `is outside the atlas, which runs from ${vocabulary.from} to ${vocabulary.to}`);
    else return value;
    return undefined;
  },
  write: (value) => value,
};

const blocs: Parameter<readonly string[]> = {
  read(value, reject, vocabulary) {
    const asked = [...new Set(value.split(','))];
    if (asked.length === 1 && asked[0] === 'none') return [];
    const known = asked.filter(
      (bloc) => blocForm.test(bloc) && bloc !== 'none' && (!vocabulary || vocabulary.blocs.has(bloc)),
    );
    for (const bloc of asked) if (!known.includes(bloc)) reject(bloc, 'is not a bloc of this atlas');
    return known.length > 0 ? known : undefined;
  },
  write: (value) => (value.length > 0 ? value.join(',') : 'none'),
};

const country: Parameter<CountryId> = {
  read(value, reject, vocabulary) {
    if (countryForm.test(value) && (!vocabulary || vocabulary.countries.has(value))) return value;
    reject(value, 'is not the code of a country of this atlas, such as KAZ');
    return undefined;
  },
  write: (value) => value,
};

const view: Parameter<View> = {
  read(value, reject) {
    const found = views.find((name) => name === value);
    if (!found) reject(value, `is not a view; there are ${views.join(', ')}`);
    return found;
  },
  write: (value) => value,
};

/** In the order in which an address has them. */
const parameters = { at: day, blocs, country, view, vs: day, known: day } as const satisfies {
  [K in keyof ViewState]: Parameter<NonNullable<ViewState[K]>>;
};
const names = Object.keys(parameters) as (keyof ViewState)[];

const shorten = (value: string): string => (value.length > 40 ? `${value.slice(0, 39)}…` : value);

/**
 * Reads an address's query; never throws. What cannot be used falls back to the default and leaves a notice.
 * Parameters that are not ours are passed over.
 */
export function parse(search: string, vocabulary?: Vocabulary): { view: ViewState; notices: Notice[] } {
  const query = new URLSearchParams(search);
  const notices: Notice[] = [];
  const entries = names.map((name) => {
    const value = query.get(name);
    const reject: Reject = (part, reason) => notices.push({ parameter: name, value: shorten(part), reason });
    const found = value === null ? undefined : parameters[name].read(value, reject, vocabulary);
    return [name, found ?? defaultView[name]];
  });
  return { view: Object.fromEntries(entries) as ViewState, notices };
}

const same = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) ? a.length === b.length && a.every((x, i) => x === b[i]) : a === b;

/** The query of a view, canonical: only what differs from the default, `?…` or an empty string. */
export function format(state: ViewState): string {
  const parts = names.flatMap((name) => {
    const value = state[name];
    if (value === null || same(value, defaultView[name])) return [];
    return [`${name}=${(parameters[name] as { write(value: unknown): string }).write(value)}`];
  });
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
