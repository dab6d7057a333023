import { type Day, isDay } from '../domain/day';
import type { CountryId } from '../domain/model/country';
import { languages } from '../domain/model/language';
import { optionNames, optionsOf, readOptions } from './options';
import { countryForm, isBloc, longestValue, notABloc, type Parameter, type Reject, type Vocabulary } from './parameter';
import { place } from './place';
import { defaultView, type Notice, type Renderer, renderers, type ViewState } from './viewState';
import { type View, views } from './views';

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
    const known = asked.filter((bloc) => bloc !== 'none' && isBloc(bloc, vocabulary));
    for (const bloc of asked) if (!known.includes(bloc)) reject(bloc, notABloc(bloc));
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

const lang: Parameter<NonNullable<ViewState['lang']>> = {
  read(value, reject) {
    const found = languages.find((name) => name === value);
    if (!found) reject(value, `is not a language of this atlas; there are ${languages.join(', ')}`);
    return found === 'en' ? undefined : found;
  },
  write: (value) => value,
};

const renderer: Parameter<Renderer> = {
  read(value, reject) {
    const found = renderers.find((name) => name === value);
    if (!found) reject(value, `draws no map here; there are ${renderers.join(' and ')}`);
    return found;
  },
  write: (value) => value,
};

/** In the order in which an address has them. */
const parameters = {
  at: day,
  blocs,
  country,
  view,
  vs: day,
  known: day,
  lang,
  map: place,
  renderer,
} as const satisfies {
  [K in Exclude<keyof ViewState, 'options'>]: Parameter<NonNullable<ViewState[K]>>;
};
const names = Object.keys(parameters) as (keyof typeof parameters)[];

/** Letters that are not seen or turn the text about them round, and halves of a letter, which no text may end in. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu;

/** What a notice shows of a value: its beginning, on one line, such that it cannot rearrange the sentence that it stands in. */
const shorten = (value: string): string =>
  (value.length > 40 ? `${value.slice(0, 39)}…` : value).replace(unseen, '\ufffd');

/**
 * Reads an address's query; never throws. What cannot be used falls back to the default and leaves a notice.
 * Parameters that are not ours are passed over.
 */
export function parse(search: string, vocabulary?: Vocabulary): { view: ViewState; notices: Notice[] } {
  const query = new URLSearchParams(search);
  const notices: Notice[] = [];
  const reject =
    (parameter: string): Reject =>
    (part, reason) =>
      notices.push({ parameter, value: shorten(part), reason });
  for (const name of [...names, ...optionNames]) {
    const value = query.get(name) ?? '';
    if (value.length <= longestValue) continue;
    reject(name)(value, `is longer than ${longestValue} characters`);
    query.delete(name);
  }
  const entries = names.map((name) => {
    const value = query.get(name);
    const found = value === null ? undefined : parameters[name].read(value, reject(name), vocabulary);
    return [name, found ?? defaultView[name]];
  });
  const main = Object.fromEntries(entries) as Omit<ViewState, 'options'>;
  return { view: { ...main, options: readOptions(query, main.view, reject, vocabulary) }, notices };
}

const same = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) ? a.length === b.length && a.every((x, i) => x === b[i]) : a === b;

/**
 * As a browser keeps it: a comma needs no code, and lists read better without; an apostrophe is given one, or the address would
 * not be the one that was written. Half a letter has none: a text field can hold it, an address cannot.
 */
const encode = (value: string): string =>
  encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replaceAll('%2C', ',')
    .replaceAll("'", '%27');

/** The query of a view, canonical: only what differs from the default, `?…` or an empty string. */
export function format(state: ViewState): string {
  const parts = names.flatMap((name) => {
    const value = state[name];
    if (value === null || same(value, defaultView[name])) return [];
    return [`${name}=${(parameters[name] as { write(value: unknown): string }).write(value)}`];
  });
  const options = optionsOf(state.view, state.options);
  for (const name of optionNames) {
    const value = options[name];
    if (value !== undefined) parts.push(`${name}=${encode(value)}`);
  }
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
