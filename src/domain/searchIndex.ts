import type { AtlasIndex } from './atlasIndex';
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

/** How well a name answers: itself, its beginning, beginnings of its words, words scattered over the record; null: not. */
export type Rank = 0 | 1 | 2 | 3;

const entry = (
  kind: SearchKind,
  id: string,
  label: string,
  names: readonly string[],
  others: readonly (string | null | undefined)[] = [],
): SearchEntry => {
  const own = [...new Set(names)].map(keysOf);
  return { kind, id, label, names: own, all: [...own.flat(), ...others.flatMap((text) => (text ? keysOf(text) : []))] };
};

/** Everything that the search box finds, by any name, spelling or script. Built once for an atlas. */
export function searchIndex(index: AtlasIndex): readonly SearchEntry[] {
  const { atlas } = index;
  const blocNames = (ids: readonly string[]) => ids.flatMap((id) => index.blocs.get(id) ?? []).flatMap(namesOfBloc);
  const countryNames = (ids: readonly string[]) =>
    ids.flatMap((id) => Object.values(index.countries.get(id)?.names ?? {}));
  return [
    ...atlas.countries.map((row) => entry('country', row.id, row.names.en, namesOfCountry(row))),
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

function rankOf({ names, all }: SearchEntry, whole: readonly string[], query: Asked): Rank | null {
  const some = (fits: (key: string, wanted: string) => boolean) =>
    names.some((keys) => keys.some((key) => whole.some((wanted) => fits(key, wanted))));
  if (some((key, wanted) => key === wanted)) return 0;
  // Short beginnings are what a box is for: `K` lists Kazakhstan.
  if (some((key, wanted) => key.startsWith(wanted.trimEnd()))) return 1;
  if (names.some((keys) => isIn(query, keys))) return 2;
  return isIn(query, all) ? 3 : null;
}

/** What a query finds, by kind; the kind with the best answer first, at most so many of each. */
export function search(entries: readonly SearchEntry[], text: string, most = 5): SearchGroup[] {
  const query = asked(text);
  if (query.words.length === 0) return [];
  const whole = keysOf(text);
  const found = entries.flatMap((one, order) => {
    const rank = rankOf(one, whole, query);
    return rank === null ? [] : [{ one, rank, order }];
  });
  return searchKinds
    .flatMap((kind) => {
      const own = found
        .filter(({ one }) => one.kind === kind)
        .sort((a, b) => a.rank - b.rank || a.one.label.length - b.one.label.length || a.order - b.order);
      const [best] = own;
      if (!best) return [];
      const group = { kind, entries: own.slice(0, most).map(({ one }) => one), more: Math.max(0, own.length - most) };
      return [{ group, rank: best.rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ group }) => group);
}
