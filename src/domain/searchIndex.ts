import type { AtlasIndex } from './atlasIndex';
import { regions } from './model/country';
import { namesOfBloc, namesOfCountry, namesOfPerson } from './quoteFilter';
import { type Asked, asked, isIn, keysOf } from './textMatch';

/** In the order in which equals stand. */
export const searchKinds = ['country', 'bloc', 'person', 'event', 'measure', 'quote'] as const;
export type SearchKind = (typeof searchKinds)[number];

export interface SearchEntry {
  kind: SearchKind;
  /** Of the record. */
  id: string;
  /** What it is called in the interface. */
  label: string;
  /** Of equals the nearer to the atlas's subject comes first. */
  distance: number;
  /** Keys of each of its names. */
  names: readonly (readonly string[])[];
  /** Keys of what else it is found by, names included. */
  all: readonly string[];
}

export interface SearchGroup {
  kind: SearchKind;
  entries: readonly SearchEntry[];
  /** How many more there are. */
  more: number;
}

const entry = (
  kind: SearchKind,
  id: string,
  label: string,
  names: readonly string[],
  others: readonly (string | null | undefined)[] = [],
  distance = 0,
): SearchEntry => {
  const own = [...new Set(names)].map(keysOf);
  return {
    kind,
    id,
    label,
    distance,
    names: own,
    all: [...own.flat(), ...others.flatMap((text) => (text ? keysOf(text) : []))],
  };
};

/** Everything that the search box finds, by any name, spelling or script. Built once for an atlas. */
export function searchIndex(index: AtlasIndex): readonly SearchEntry[] {
  const { atlas } = index;
  const blocNames = (ids: readonly string[]) => ids.flatMap((id) => index.blocs.get(id) ?? []).flatMap(namesOfBloc);
  const countryNames = (ids: readonly string[]) =>
    ids.flatMap((id) => Object.values(index.countries.get(id)?.names ?? {}));
  return [
    ...atlas.countries.map((row) =>
      entry('country', row.id, row.name, namesOfCountry(row), [], regions.indexOf(row.region)),
    ),
    ...atlas.blocs.map((row) => entry('bloc', row.id, row.short, namesOfBloc(row), [row.id])),
    ...atlas.people.map((row) => entry('person', row.id, row.name, namesOfPerson(row), [row.affiliation])),
    // Without a date there is no place to open.
    ...atlas.events
      .filter(({ date }) => date !== null)
      .map((row) =>
        entry(
          'event',
          row.id,
          row.title,
          [row.title],
          [row.date, ...blocNames(row.blocs), ...countryNames(row.countries)],
        ),
      ),
    ...atlas.tradeMeasures.map((row) =>
      entry(
        'measure',
        row.id,
        row.title,
        [row.title, ...row.products.map(({ name }) => name)],
        [...countryNames([row.imposedBy, row.target]), ...row.products.map(({ hs }) => hs)],
      ),
    ),
    ...atlas.quotes.map((row) => {
      const speaker = index.people.get(row.speaker);
      return entry(
        'quote',
        row.id,
        row.text,
        [row.text, ...(row.originalText ? [row.originalText] : [])],
        [...(speaker ? namesOfPerson(speaker) : []), ...blocNames(row.blocs), row.venue, row.saidTo],
      );
    }),
  ];
}

/** A key shorter than this is, or begins, too many names by accident: `zzzz` is `z`, and `ka` the code of Qatar. */
const shortestKey = 3;

/**
 * How well an entry answers, 0 the best: a name as it is typed, in another spelling, its beginning, that in another
 * spelling, beginnings of its words, words scattered over the record. Null: not at all.
 */
function rankOf({ names, all }: SearchEntry, [own = '', key]: readonly string[], query: Asked): number | null {
  const some = (wanted: string | undefined, fits: (name: string, wanted: string) => boolean) =>
    wanted !== undefined && names.some((keys) => keys.some((name) => fits(name, wanted)));
  const is = (name: string, wanted: string) => name === wanted;
  const begins = (name: string, wanted: string) => name.startsWith(wanted.trimEnd());
  if (names.some(([spelt]) => spelt === own)) return 0;
  const isLong = (key ?? own).trim().length >= shortestKey;
  if (isLong && (some(own, is) || some(key, is))) return 1;
  // Short beginnings are what a box is for: `K` lists Kazakhstan.
  if (some(own, begins)) return 2;
  if (isLong && some(key, begins)) return 3;
  if (names.some((keys) => isIn(query, keys))) return 4;
  return isIn(query, all) ? 5 : null;
}

/** A worse answer is none to a word of several. */
const lastOfNames = 3;

interface Found {
  one: SearchEntry;
  rank: number;
  order: number;
}

const rankTo = (text: string): ((one: SearchEntry) => number | null) => {
  const [query, whole] = [asked(text), keysOf(text)];
  return (one) => (query.words.length === 0 ? null : rankOf(one, whole, query));
};

function answers(entries: readonly SearchEntry[], rank: (one: SearchEntry) => number | null): Found[] {
  return entries.flatMap((one, order) => {
    const own = rank(one);
    return own === null ? [] : [{ one, rank: own, order }];
  });
}

/** What a query finds; of words that no record has together each by itself: `uzbekistan csto` is a country and a bloc. */
function answersTo(entries: readonly SearchEntry[], text: string): Found[] {
  const together = answers(entries, rankTo(text));
  if (together.length > 0) return together;
  const ranks = text.split(/\s+/).map(rankTo);
  return answers(entries, (one) => {
    const best = Math.min(...ranks.map((rank) => rank(one) ?? Number.POSITIVE_INFINITY));
    return best <= lastOfNames ? best : null;
  });
}

/** What a query finds, by kind; the kind with the best answer first, at most so many of each. */
export function search(entries: readonly SearchEntry[], text: string, most = 5): SearchGroup[] {
  const found = answersTo(entries, text);
  return searchKinds
    .flatMap((kind) => {
      const own = found
        .filter(({ one }) => one.kind === kind)
        .sort(
          (a, b) =>
            a.rank - b.rank ||
            a.one.distance - b.one.distance ||
            a.one.label.length - b.one.label.length ||
            a.order - b.order,
        );
      const [best] = own;
      if (!best) return [];
      const group = { kind, entries: own.slice(0, most).map(({ one }) => one), more: Math.max(0, own.length - most) };
      return [{ group, rank: best.rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ group }) => group);
}
