import type { AtlasIndex } from '../../domain/atlasIndex';
import { firstDay } from '../../domain/day';
import type { Overlap } from '../../domain/overlaps';
import type { PageWords } from '../../words/pageEn';
import type { OverlapsView } from './overlapsView';

/** Short names of blocs, by the alphabet: a sentence has no columns to follow. */
export const blocList = (index: AtlasIndex, blocs: readonly string[]): string[] =>
  blocs.map((bloc) => index.blocs.get(bloc)?.short ?? bloc).sort((a, b) => index.tongue.compare(a, b));

export const countryList = (index: AtlasIndex, countries: readonly string[]): string[] =>
  countries.map((id) => index.countries.get(id)?.name ?? id);

/** "In CIS, CSTO, EAEU and SCO": what comes before the names. */
export function combinationLead({ blocs }: Overlap, index: AtlasIndex, words: PageWords): string {
  return blocs.length === 0 ? words.overlaps.inNone : words.overlaps.inBlocs(words.list(blocList(index, blocs)));
}

/** The overlaps in one sentence: how many combinations, which states share the most, what all have in common. */
export function summaryOfOverlaps(view: OverlapsView, index: AtlasIndex, words: PageWords): string {
  const { countries, blocs, combinations, sizes, day } = view;
  const text = words.overlaps;
  const past = day < firstDay(index.atlas.asOf);
  const closest = combinations.find((one) => one.countries.length > 1 && one.blocs.length > 0);
  const common = blocs.filter((bloc) => sizes.get(bloc) === countries.length);
  const names = countryList(index, closest?.countries ?? []);
  return text.sentence({
    day: words.date(day),
    past,
    countries: countries.length,
    blocs: blocs.length,
    combinations: combinations.length,
    closest: closest
      ? {
          // A long list of names says less than how many they are.
          names: names.length > 6 ? text.statesCount(names.length) : words.list(names),
          count: closest.blocs.length,
        }
      : null,
    common: common.length > 0 ? words.list(blocList(index, common)) : null,
  });
}
