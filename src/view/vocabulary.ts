import type { AtlasIndex } from '../domain/atlasIndex';
import { firstDay } from '../domain/day';
import type { Vocabulary } from './parameter';

const made = new WeakMap<AtlasIndex, Vocabulary>();

/** Oldest founding of a bloc, newest day of the dataset: the span that a date may be chosen from. */
export function vocabularyOf(index: AtlasIndex, ownComing = false): Vocabulary {
  if (ownComing) return { ...vocabularyOf(index), ownComing };
  const known = made.get(index);
  if (known) return known;
  const founded = [...index.blocs.values()].map((bloc) => firstDay(bloc.founded)).sort();
  const { people, tradeMeasures, votes, stories } = index.atlas;
  const ids = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id));
  const vocabulary: Vocabulary = {
    records: index.partial
      ? null
      : new Map(Object.entries({ people, tradeMeasures, votes, stories }).map(([topic, rows]) => [topic, ids(rows)])),
    blocs: index.blocs,
    countries: index.countries,
    from: founded[0] ?? '1991-01-01',
    to: firstDay(index.atlas.asOf),
  };
  made.set(index, vocabulary);
  return vocabulary;
}
