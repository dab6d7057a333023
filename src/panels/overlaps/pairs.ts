import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Day } from '../../domain/day';
import type { CountryId } from '../../domain/model/country';
import { isMember, statusOn } from '../../domain/standing';
import type { OverlapsView } from './overlapsView';

/** A pair of blocs and how many of the countries are members of both. */
export interface BlocPair {
  a: string;
  b: string;
  shared: number;
}

/** A pair of countries: blocs in which both are members, and in which either is. */
export interface CountryPair {
  a: CountryId;
  b: CountryId;
  both: number;
  either: number;
}

/** Each two of a list, the later one first: the cells of a triangle below its diagonal, row by row. */
const eachTwo = <T>(items: readonly T[]): (readonly [T, T])[] =>
  items.flatMap((a, i) => items.slice(0, i).map((b) => [a, b] as const));

export function blocPairs({ blocs, combinations }: Pick<OverlapsView, 'blocs' | 'combinations'>): BlocPair[] {
  return eachTwo(blocs).map(([a, b]) => ({
    a,
    b,
    shared: combinations
      .filter((one) => one.blocs.includes(a) && one.blocs.includes(b))
      .reduce((sum, { countries }) => sum + countries.length, 0),
  }));
}

export function countryPairs(
  index: AtlasIndex,
  countries: readonly CountryId[],
  blocs: readonly string[],
  day: Day,
): CountryPair[] {
  const within = new Map(
    countries.map((id) => [id, new Set(blocs.filter((bloc) => isMember(statusOn(index, bloc, id, day))))]),
  );
  return eachTwo(countries).map(([a, b]) => {
    const [inA, inB] = [within.get(a) ?? new Set<string>(), within.get(b) ?? new Set<string>()];
    const both = [...inA].filter((bloc) => inB.has(bloc)).length;
    return { a, b, both, either: inA.size + inB.size - both };
  });
}

/** Jaccard's similarity of two memberships (1901); null where neither is a member of any. */
export const jaccard = ({ both, either }: CountryPair): number | null => (either === 0 ? null : both / either);
