import type { AtlasIndex } from '../../domain/atlasIndex';
import { firstDay } from '../../domain/day';
import { type Phase, phases } from '../../domain/measures';
import type { Words } from '../../words/en';
import type { MeasuresWords } from '../../words/measuresEn';
import { type MeasuresView, placeName } from './measuresView';

/** More titles than these make no sentence. */
const mostNamed = 5;

/** The view in a sentence: how many are in force, and which; how many began, ended, never came. */
export function summaryOfMeasures(
  { day, filter, rows }: MeasuresView,
  index: AtlasIndex,
  words: Words,
  text: MeasuresWords,
): string {
  const { who, whom, both, product } = filter;
  if (rows.length === 0) return text.none;
  const counts = Object.fromEntries(
    phases.map((phase) => [phase, rows.filter((row) => row.phase === phase).length]),
  ) as Record<Phase, number>;
  const now = rows.filter(({ phase }) => phase === 'in-force').map(({ measure }) => measure.title);
  return text.sentence({
    day: words.date(day),
    past: day < firstDay(index.atlas.asOf),
    total: rows.length,
    scope: text.scope({
      who: who && placeName(index, who),
      whom: whom && placeName(index, whom),
      both,
      product: product?.trim() || null,
    }),
    named: now.length <= mostNamed ? now : [],
    counts,
  });
}
