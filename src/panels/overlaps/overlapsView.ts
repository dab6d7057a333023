import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Day } from '../../domain/day';
import type { CountryId } from '../../domain/model/country';
import { type Overlap, overlapsOn } from '../../domain/overlaps';
import { isContested, isMember, type Standing, statusOn } from '../../domain/standing';

export const groups = ['five', 'near', 'all'] as const;
/** The five; they and their neighbours; every state that is a member of one of the blocs. */
export type Group = (typeof groups)[number];

/** Which blocs share which members on a day. */
export interface OverlapsView {
  day: Day;
  countries: readonly CountryId[];
  /** Blocs with a member among the countries: those with the most first, then by name. */
  blocs: readonly string[];
  /** How many of the countries are members of each. */
  sizes: ReadonlyMap<string, number>;
  combinations: readonly Overlap[];
  /** Blocs asked for that have no member among the countries. */
  empty: readonly string[];
  /** Pairs of country and bloc of which the atlas does not know the standing: counted as no member. */
  unknown: readonly (readonly [CountryId, string])[];
  /** Memberships that sources disagree on: counted as members. */
  contested: readonly (readonly [CountryId, string])[];
}

const order = { 'central-asia': 0, neighbour: 1, other: 2 };

/** The countries that a choice stands for, the five first, then by name. */
function countriesOf(index: AtlasIndex, group: Group): CountryId[] {
  const last = group === 'five' ? 0 : group === 'near' ? 1 : 2;
  return index.atlas.countries
    .filter(({ region }) => order[region] <= last)
    .sort((a, b) => order[a.region] - order[b.region] || index.tongue.compare(a.name, b.name))
    .map(({ id }) => id);
}

/** `only`: the blocs to which the view is limited; null: all of the atlas. */
export function overlapsView(
  index: AtlasIndex,
  { day, group, only }: { day: Day; group: Group; only: readonly string[] | null },
): OverlapsView {
  const asked = only ?? index.atlas.blocs.map(({ id }) => id);
  const all = countriesOf(index, group).map((country) => ({
    country,
    standings: new Map(asked.map((bloc) => [bloc, statusOn(index, bloc, country, day)] as const)),
  }));
  const within = (standings: ReadonlyMap<string, Standing>) => [...standings.values()].some(isMember);
  const kept = group === 'all' ? all.filter(({ standings }) => within(standings)) : all;
  const sizeOf = (bloc: string) =>
    kept.filter(({ standings }) => {
      const standing = standings.get(bloc);
      return standing !== undefined && isMember(standing);
    }).length;
  const sizes = new Map(asked.map((bloc) => [bloc, sizeOf(bloc)]));
  const size = (bloc: string) => sizes.get(bloc) ?? 0;
  const short = (bloc: string) => index.blocs.get(bloc)?.short ?? bloc;
  const blocs = asked
    .filter((bloc) => size(bloc) > 0)
    .sort((a, b) => size(b) - size(a) || index.tongue.compare(short(a), short(b)));
  const countries = kept.map(({ country }) => country);
  const pairs = (fits: (standing: Standing) => boolean) =>
    kept.flatMap(({ country, standings }) =>
      blocs.flatMap((bloc) => {
        const standing = standings.get(bloc);
        return standing && fits(standing) ? [[country, bloc] as const] : [];
      }),
    );
  return {
    day,
    countries,
    blocs,
    sizes,
    combinations: overlapsOn(index, blocs, countries, day),
    empty: only ? asked.filter((bloc) => size(bloc) === 0) : [],
    unknown: pairs(({ kind }) => kind === 'not-known'),
    contested: pairs((standing) => isMember(standing) && isContested(standing)),
  };
}
