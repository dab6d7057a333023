import type { AtlasIndex } from '../../domain/atlasIndex';
import { csvLine } from '../../ui/csvLine';
import type { OverlapsView } from './overlapsView';
import { blocList, countryList } from './overlapsWords';
import { blocPairs, type CountryPair, jaccard } from './pairs';

const file = (rows: readonly (readonly string[])[]): string => rows.map(csvLine).join('');

/** A row a combination: the day, the blocs by id and name, the countries by code and name. */
export function combinationsCsv({ day, combinations }: OverlapsView, index: AtlasIndex): string {
  return file([
    ['date', 'bloc_ids', 'blocs', 'bloc_count', 'country_ids', 'countries', 'country_count'],
    ...combinations.map(({ blocs, countries }) => [
      day,
      blocs.join(' '),
      blocList(index, blocs).join(' | '),
      String(blocs.length),
      countries.join(' '),
      countryList(index, countries).join(' | '),
      String(countries.length),
    ]),
  ]);
}

/** A row a pair of blocs, and how many of the countries in view are members of both. */
export function blocPairsCsv(view: OverlapsView): string {
  return file([
    ['date', 'bloc_a', 'bloc_b', 'shared_members'],
    ...blocPairs(view).map(({ a, b, shared }) => [view.day, a, b, String(shared)]),
  ]);
}

/** A row a pair of countries; the ratio with four decimals, empty where neither is in any bloc. */
export function countryPairsCsv(day: string, pairs: readonly CountryPair[]): string {
  return file([
    ['date', 'country_a', 'country_b', 'blocs_both', 'blocs_either', 'jaccard'],
    ...pairs.map((pair) => [
      day,
      pair.a,
      pair.b,
      String(pair.both),
      String(pair.either),
      jaccard(pair)?.toFixed(4) ?? '',
    ]),
  ]);
}
