import type { AtlasIndex } from './atlasIndex';
import type { Day } from './day';
import { groupBy } from './groupBy';
import type { CountryId } from './model/country';
import { isMember, statusOn } from './standing';

/** States that are members of exactly the same ones of the given blocs. */
export interface Overlap {
  /** In the order given; empty for states in none of them. */
  blocs: readonly string[];
  countries: readonly CountryId[];
}

/** The given countries by the exact set of the given blocs that they are members of: most blocs first, then most states. */
export function overlapsOn(
  index: AtlasIndex,
  blocs: readonly string[],
  countries: readonly CountryId[],
  day: Day,
): Overlap[] {
  const sets = countries.map((country) => ({
    country,
    blocs: blocs.filter((bloc) => isMember(statusOn(index, bloc, country, day))),
  }));
  return [...groupBy(sets, (set) => set.blocs.join(' ')).values()]
    .map((group) => ({ blocs: group[0]?.blocs ?? [], countries: group.map(({ country }) => country) }))
    .sort((a, b) => b.blocs.length - a.blocs.length || b.countries.length - a.countries.length);
}

/** Share of the given blocs in which both are members, of those in which either is (Jaccard 1901); null if neither is in any. */
export function similarity(
  index: AtlasIndex,
  blocs: readonly string[],
  a: CountryId,
  b: CountryId,
  day: Day,
): number | null {
  let both = 0;
  let either = 0;
  for (const bloc of blocs) {
    const inA = isMember(statusOn(index, bloc, a, day));
    const inB = isMember(statusOn(index, bloc, b, day));
    if (inA && inB) both += 1;
    if (inA || inB) either += 1;
  }
  return either === 0 ? null : both / either;
}
