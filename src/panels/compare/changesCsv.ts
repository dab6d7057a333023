import type { AtlasIndex } from '../../domain/atlasIndex';
import type { MeasureChange, StandingChange } from '../../domain/changes';
import { csvLine } from '../../ui/csvLine';
import type { Words } from '../../words/en';
import { statusWords } from '../../words/standingWords';

const heads = ['date', 'change', 'country', 'bloc', 'before', 'after', 'measure', 'sources'];

/** The list of changes as CSV: the rows that are shown, in their order. */
export function changesCsv(
  standings: readonly StandingChange[],
  measures: readonly MeasureChange[],
  index: AtlasIndex,
  words: Words,
): string {
  const sources = (evidence: readonly { source: string }[]) =>
    evidence.map(({ source }) => index.sources.get(source)?.url ?? source).join(' ');
  return [
    heads,
    ...standings.map(({ date, kind, country, bloc, before, after, evidence }) => [
      date ?? '',
      kind,
      country,
      bloc,
      statusWords(before, words),
      statusWords(after, words),
      '',
      sources(evidence),
    ]),
    ...measures.map(({ date, kind, measure }) => [
      date,
      kind,
      measure.imposedBy,
      '',
      '',
      '',
      measure.title,
      sources(measure.evidence),
    ]),
  ]
    .map(csvLine)
    .join('');
}
