import type { AtlasIndex } from './atlasIndex';
import { type Day, dayAfter, firstDay } from './day';
import { groupBy } from './groupBy';
import type { Bloc } from './model/bloc';
import type { Country, CountryId } from './model/country';
import type { Person, Quote } from './model/speech';
import { asked, isIn, keysOf } from './textMatch';

/** What a reader asks of the quotations; null or an empty list: not asked. */
export interface QuoteFilter {
  words: string | null;
  /** Person ids: said by one of them. */
  speakers: readonly string[];
  /** Said of one of these countries. */
  about: readonly CountryId[];
  blocs: readonly string[];
  topic: string | null;
  kind: Quote['kind'] | null;
  /** Both days included. */
  from: Day | null;
  to: Day | null;
}

export interface QuoteSelection {
  quotes: readonly Quote[];
  /** Would fit, but have no date to hold against the two days. */
  undated: number;
  /** Would fit, but were said after the day of the view. */
  later: number;
}

export const namesOfPerson = ({ name, aliases }: Person): readonly string[] => [name, ...aliases];
export const namesOfBloc = ({ short, shorts, names, aliases }: Bloc): readonly string[] => [
  short,
  ...Object.values(shorts ?? {}).filter((name) => name !== undefined),
  ...Object.values(names),
  ...aliases,
];
export const namesOfCountry = ({ id, names, aliases }: Country): readonly string[] => [
  ...Object.values(names),
  ...aliases,
  id,
];

/** All that a quotation is found by, its speaker, countries and blocs under any name: quote id → keys. */
export function quoteKeys(index: AtlasIndex): ReadonlyMap<string, readonly string[]> {
  const keysOfAll = (texts: readonly (string | null | undefined)[]) => [
    ...new Set(texts.flatMap((text) => (text ? keysOf(text) : []))),
  ];
  return new Map(
    index.atlas.quotes.map((quote) => {
      const speaker = index.people.get(quote.speaker);
      return [
        quote.id,
        keysOfAll([
          quote.text,
          quote.originalText,
          quote.officeThen,
          quote.venue,
          quote.saidTo,
          ...quote.topics,
          ...(speaker ? namesOfPerson(speaker) : []),
          ...quote.blocs.flatMap((id) => index.blocs.get(id) ?? []).flatMap(namesOfBloc),
          ...quote.countries.flatMap((id) => index.countries.get(id) ?? []).flatMap(namesOfCountry),
        ]),
      ];
    }),
  );
}

const anyOf = (wanted: readonly string[], own: readonly string[]): boolean =>
  wanted.length === 0 || own.some((one) => wanted.includes(one));

/** A date that is known to the month or year fits if it may lie within. */
const mayLieIn = (date: string, from: Day | null, to: Day | null): boolean =>
  (from === null || dayAfter(date) > from) && (to === null || firstDay(date) <= to);

/** The quotations that fit, of those said by the day; what a date alone keeps out is counted. */
export function selectQuotes(
  index: AtlasIndex,
  keys: ReadonlyMap<string, readonly string[]>,
  filter: QuoteFilter,
  day: Day,
): QuoteSelection {
  const query = filter.words === null ? null : asked(filter.words);
  const fitting = index.atlas.quotes.filter(
    ({ id, speaker, countries, blocs, topics, kind }) =>
      (filter.kind === null || kind === filter.kind) &&
      (filter.topic === null || topics.includes(filter.topic)) &&
      anyOf(filter.speakers, [speaker]) &&
      anyOf(filter.about, countries) &&
      anyOf(filter.blocs, blocs) &&
      (query === null || isIn(query, keys.get(id) ?? [])),
  );
  const bounded = filter.from !== null || filter.to !== null;
  const dated = fitting.filter(({ date }) => (date === null ? !bounded : mayLieIn(date, filter.from, filter.to)));
  const quotes = dated.filter(({ date }) => date === null || firstDay(date) <= day);
  return {
    quotes,
    undated: bounded ? fitting.filter(({ date }) => date === null).length : 0,
    later: dated.length - quotes.length,
  };
}

export interface SpeakerGroup {
  /** Person id. */
  speaker: string;
  name: string;
  /** What the speaker was when saying these words, newest first. */
  offices: readonly string[];
  /** Newest first, undated last. */
  quotes: readonly Quote[];
}

const newestFirst = (a: Quote, b: Quote): number =>
  (b.date ?? '').localeCompare(a.date ?? '') || a.kind.localeCompare(b.kind) || a.id.localeCompare(b.id);

/** Who says most comes first; of equals by name. */
export function groupBySpeaker(quotes: readonly Quote[], index: AtlasIndex): SpeakerGroup[] {
  return [...groupBy(quotes, ({ speaker }) => speaker)]
    .map(([speaker, own]) => {
      const sorted = [...own].sort(newestFirst);
      return {
        speaker,
        name: index.people.get(speaker)?.name ?? speaker,
        offices: [...new Set(sorted.map(({ officeThen }) => officeThen))],
        quotes: sorted,
      };
    })
    .sort((a, b) => b.quotes.length - a.quotes.length || index.tongue.compare(a.name, b.name));
}
