import type { AtlasIndex } from '../domain/atlasIndex';
import { firstDay } from '../domain/day';
import type { Vocabulary } from './url';

/** Oldest founding of a bloc, newest day of the dataset: the span that a date may be chosen from. */
export function vocabularyOf(index: AtlasIndex): Vocabulary {
  const founded = index.atlas.blocs.map((bloc) => firstDay(bloc.founded)).sort();
  return {
    blocs: index.blocs,
    countries: index.countries,
    from: founded[0] ?? '1991-01-01',
    to: firstDay(index.atlas.asOf),
  };
}
