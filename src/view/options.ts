import { isDay } from '../domain/day';
import { blocForm, countryForm, isBloc, type Reader, type Reject, type Vocabulary } from './parameter';
import type { View } from './views';

/** A setting of a view: which views know it, and which values it may have. */
interface Option extends Reader<string> {
  views: readonly View[];
}

const notAmong = (values: readonly string[]): string =>
  values.length === 1 ? `is not ${values[0]}` : `is none of ${values.join(', ')}`;

const oneOf = (values: readonly string[], ...views: View[]): Option => ({
  views,
  read(value, reject) {
    if (values.includes(value)) return value;
    reject(value, notAmong(values));
    return undefined;
  },
});

const one = (fits: (value: string, vocabulary?: Vocabulary) => boolean, reason: string, ...views: View[]): Option => ({
  views,
  read(value, reject, vocabulary) {
    if (fits(value, vocabulary)) return value;
    reject(value, reason);
    return undefined;
  },
});

/** Names joined by commas, in one order only, so that a choice has one address. */
const someOf = (values: readonly string[], ...views: View[]): Option => ({
  views,
  read(value, reject) {
    const asked = [...new Set(value.split(','))];
    for (const part of asked) if (!values.includes(part)) reject(part, notAmong(values));
    return values.filter((part) => asked.includes(part)).join(',') || undefined;
  },
});

/** A list joined by commas; what does not fit is left out of it and named. */
const list = (fits: (part: string, vocabulary?: Vocabulary) => boolean, reason: string, ...views: View[]): Option => ({
  views,
  read(value, reject, vocabulary) {
    const asked = [...new Set(value.split(','))];
    for (const part of asked) if (!fits(part, vocabulary)) reject(part, reason);
    const kept = asked.filter((part) => fits(part, vocabulary));
    return kept.length > 0 ? kept.join(',') : undefined;
  },
});

const isCountry = (part: string, vocabulary?: Vocabulary) =>
  countryForm.test(part) && (!vocabulary || vocabulary.countries.has(part));
const noCountry = 'is not the code of a country of this atlas, such as KAZ';
const countries = (...views: View[]) => list(isCountry, noCountry, ...views);
const country = (...views: View[]) => one(isCountry, noCountry, ...views);

/** A country or a group of them (`WLD`, `OTHER`, `EU`, `CA5`). */
const placeForm = /^[A-Z][A-Z0-9]{1,5}$/;
const places = (...views: View[]) => list((part) => placeForm.test(part), 'is not the code of a place', ...views);

/** One of them; where it has the form of a country it must be one of the atlas. */
const place = (...views: View[]): Option => ({
  views,
  read(value, reject, vocabulary) {
    const known = !vocabulary || !countryForm.test(value) || vocabulary.countries.has(value);
    if (placeForm.test(value) && known) return value;
    reject(value, 'is not the code of a place of this atlas, such as KAZ');
    return undefined;
  },
});

/** Ids of records of a topic. */
const records = (topic: string, ...views: View[]) =>
  list(
    (part, vocabulary) =>
      blocForm.test(part) && (!vocabulary?.records || vocabulary.records.get(topic)?.has(part) === true),
    'is not the id of a record of this atlas',
    ...views,
  );

/** Longest free text that an address carries, in characters. */
const longest = 120;

/** Free text: what a reader searches for. */
const text = (...views: View[]): Option => ({
  views,
  read(value, reject) {
    if (value.length > 0 && value.length <= longest) return value;
    reject(value, value.length === 0 ? 'is empty' : `is longer than ${longest} characters`);
    return undefined;
  },
});

const matching = (form: RegExp, reason: string, ...views: View[]): Option => ({
  views,
  read(value, reject) {
    if (form.test(value)) return value;
    reject(value, reason);
    return undefined;
  },
});

const day = (...views: View[]): Option => ({
  views,
  read(value, reject) {
    if (isDay(value)) return value;
    reject(value, 'is not a date in the form 2024-10-22');
    return undefined;
  },
});

const blocs = (...views: View[]) => list(isBloc, 'is not a bloc of this atlas', ...views);

/** By what the matrix is sorted, where it is not by name: a bloc's id stands for the status in it. */
const order = (...views: View[]) =>
  one(
    (value, vocabulary) => value === 'number' || value === 'similarity' || isBloc(value, vocabulary),
    'is neither number, similarity nor a bloc of this atlas',
    ...views,
  );

const period = /^\d{4}(?:-(?:S[12]|Q[1-4]|M\d\d|\d\d(?:-\d\d)?))?(?:\/\d{4}(?:-\d\d(?:-\d\d)?)?)?$/;

/** In the order in which an address has them, after date, blocs, country and view. */
export const optionRules = {
  /** Recipients of remittances, states whose votes or ties are set side by side. */
  compare: countries('remittances', 'votes', 'components'),
  senders: places('remittances'),
  measure: oneOf(['share', 'amount', 'change', 'share-of-gdp'], 'remittances'),
  chart: oneOf(['time', 'senders'], 'remittances'),
  /** Whether charts side by side have a value axis in common. */
  scale: oneOf(['same', 'own'], 'remittances'),
  /** The two periods between which senders are compared. */
  before: matching(period, 'is not a period such as 2023 or 2024-S1', 'remittances'),
  after: matching(period, 'is not a period such as 2023 or 2024-S1', 'remittances'),
  who: place('measures'),
  whom: place('measures'),
  /** Of `who` and `whom`: whichever of them imposed it. */
  direction: oneOf(['both'], 'measures'),
  product: text('measures'),
  /** On the date: in force, ended before it, still to come, never in force. */
  force: oneOf(['day', 'ended', 'ahead', 'never'], 'measures'),
  /** Trade measures drawn as arrows. */
  measures: records('tradeMeasures', 'map', 'measures', 'story'),
  /** The vote that colours the map. */
  vote: records('votes', 'map', 'votes', 'story'),
  q: text('quotes'),
  speaker: records('people', 'quotes'),
  about: countries('quotes'),
  bloc: blocs('quotes'),
  topic: matching(blocForm, 'is not a topic', 'quotes'),
  kind: oneOf(['direct', 'paraphrase'], 'quotes'),
  from: day('quotes'),
  to: day('quotes'),
  story: records('stories', 'story'),
  step: matching(/^[1-9]\d?$/, 'is not the number of a step', 'story'),
  sort: order('matrix'),
  /** The country that the others are likened to. */
  similar: country('matrix'),
  columns: oneOf(['ties'], 'matrix'),
  /** All countries, not the five and their neighbours only. */
  rows: oneOf(['all'], 'matrix'),
  /** Regions are not kept together. */
  regions: oneOf(['mixed'], 'matrix'),
  /** Whose statuses over time: a bloc's, not a country's. */
  of: oneOf(['bloc'], 'timelines'),
  /** Whose overlaps: the neighbours' too, or those of every member. */
  group: oneOf(['near', 'all'], 'overlaps'),
  /** The chosen blocs only. */
  scope: oneOf(['chosen'], 'overlaps'),
  /** Which changes a comparison lists: in the chosen blocs only; of all countries of the world. */
  changes: someOf(['chosen', 'world'], 'map'),
  /** How a view shows what it has: drawn, or the same as a table. */
  show: oneOf(['chart', 'table', 'list', 'timeline', 'grid'], 'remittances', 'measures', 'quotes', 'votes'),
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof optionRules;
export type Options = Readonly<Partial<Record<OptionName, string>>>;

export const optionNames = Object.keys(optionRules) as OptionName[];

export const knows = (view: View, name: OptionName): boolean =>
  (optionRules[name].views as readonly View[]).includes(view);

/** The settings that a view knows, of those given. */
export const optionsOf = (view: View, options: Options): Options =>
  Object.fromEntries(
    optionNames.flatMap((name) => (options[name] !== undefined && knows(view, name) ? [[name, options[name]]] : [])),
  );

/** Reads the settings of a view; each one that it does not know or cannot use is told to `reject`. */
export function readOptions(
  query: URLSearchParams,
  view: View,
  reject: (name: OptionName) => Reject,
  vocabulary: Vocabulary | undefined,
): Options {
  const entries = optionNames.flatMap((name) => {
    const value = query.get(name);
    if (value === null) return [];
    const refuse = reject(name);
    if (!knows(view, name)) {
      refuse(value, `is no setting of the view “${view}”`);
      return [];
    }
    const found = (optionRules[name] as Option).read(value, refuse, vocabulary);
    return found === undefined ? [] : [[name, found] as const];
  });
  return Object.fromEntries(entries);
}
