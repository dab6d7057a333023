import type { Atlas } from './atlas';
import { changeDaysOf } from './changeDays';
import { type Day, firstDay } from './day';
import { groupBy } from './groupBy';
import type { CountryId } from './model/country';
import type { Source } from './model/evidence';
import type { Decision, Membership } from './model/membership';
import type { Claim, Person, Quote } from './model/speech';
import type { TradeMeasure } from './model/tradeMeasure';
import { english, type NamedAtlas, type NamedBloc, type NamedCountry, nameAtlas, type Tongue } from './named';
import type { OwnAtlas } from './ownAtlas';

/** The atlas, looked up rather than searched: built once, so that a selector costs the same at any size. */
export interface AtlasIndex {
  atlas: NamedAtlas;
  /** Language of the names, and the order that they are sorted in. */
  tongue: Tongue;
  /** Only what the map needs is there yet: no evidence, and a list that is empty says nothing. */
  partial: boolean;
  sources: ReadonlyMap<string, Source>;
  people: ReadonlyMap<string, Person>;
  countries: ReadonlyMap<CountryId, NamedCountry>;
  blocs: ReadonlyMap<string, NamedBloc>;
  /** Bloc id → country id → its records there, oldest first. */
  memberships: ReadonlyMap<string, ReadonlyMap<CountryId, readonly Membership[]>>;
  /** Bloc id → the days on which anything about it changes. */
  changeDays: ReadonlyMap<string, readonly Day[]>;
  decisions: ReadonlyMap<CountryId, readonly Decision[]>;
  /** Record id → the claims about it. */
  claimsAbout: ReadonlyMap<string, readonly Claim[]>;
  measures: ReadonlyMap<CountryId, readonly TradeMeasure[]>;
  quotes: ReadonlyMap<CountryId, readonly Quote[]>;
  /** The reader's own data, if there is any: its blocs are looked up like the others, and listed as far as they are on show. */
  own?: OwnAtlas;
}

const byId = <T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

/** Rows under each of their keys; a row with two keys stands under both. */
function underEach<T>(rows: readonly T[], keysOf: (row: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const pairs = rows.flatMap((row) => [...new Set(keysOf(row))].map((key) => ({ key, row })));
  return new Map([...groupBy(pairs, ({ key }) => key)].map(([key, group]) => [key, group.map(({ row }) => row)]));
}

/** Oldest first; of two that begin together the one that ends first. */
const inOrder = (rows: readonly Membership[]): Membership[] =>
  [...rows].sort(
    (a, b) => firstDay(a.from).localeCompare(firstDay(b.from)) || (a.to ?? '9999').localeCompare(b.to ?? '9999'),
  );

export function indexAtlas(records: Atlas, partial = false, tongue = english): AtlasIndex {
  const atlas = nameAtlas(records, tongue);
  const people = byId(atlas.people);
  return {
    atlas,
    tongue,
    partial,
    sources: byId(atlas.sources),
    people,
    countries: byId(atlas.countries),
    blocs: byId(atlas.blocs),
    memberships: new Map(
      [...groupBy(atlas.memberships, ({ bloc }) => bloc)].map(([bloc, rows]) => [
        bloc,
        new Map([...groupBy(rows, ({ country }) => country)].map(([country, own]) => [country, inOrder(own)])),
      ]),
    ),
    changeDays: changeDaysOf(atlas),
    decisions: groupBy(atlas.decisions, ({ country }) => country),
    claimsAbout: underEach(atlas.claims, ({ about }) => about),
    measures: underEach(atlas.tradeMeasures, ({ imposedBy, target }) => [imposedBy, target]),
    quotes: underEach(atlas.quotes, ({ countries, speaker }) => {
      const home = people.get(speaker)?.country;
      return home ? [...countries, home] : countries;
    }),
  };
}

const renamed = new WeakMap<AtlasIndex, AtlasIndex>();

/** The same index with its names in another language; all else stays as it is. The last one made is kept. */
export function inTongue(index: AtlasIndex, tongue: Tongue): AtlasIndex {
  if (index.tongue === tongue) return index;
  const kept = renamed.get(index);
  if (kept?.tongue === tongue) return kept;
  const atlas = nameAtlas(index.atlas, tongue);
  const made = { ...index, atlas, tongue, countries: byId(atlas.countries), blocs: byId(atlas.blocs) };
  renamed.set(index, made);
  return made;
}
