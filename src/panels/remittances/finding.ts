import type { Drawing, Mark } from '../../charts/markSeries';
import type { Series, SeriesPoint } from '../../charts/remittanceSeries';
import type { SenderPair } from '../../charts/sendersSeries';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { RemittanceWords } from '../../words/remittancesEn';
import { placeName } from './markWords';
import type { Measure, Panel, RemittanceView } from './remittanceView';

/** The series that a title speaks of: the longest of years, when it has three and more, else the longest; of equals the latest. */
export function mainSeries({ series }: Drawing): Series | null {
  const years = series.filter(({ months, points }) => months === 12 && points.length >= 3);
  const end = ({ points }: Series) => points.at(-1)?.at ?? 0;
  const longest = (all: readonly Series[]) =>
    [...all].sort((a, b) => b.points.length - a.points.length || end(b) - end(a))[0] ?? null;
  return longest(years) ?? longest(series);
}

export const highestOf = ({ points }: Series): SeriesPoint | null =>
  points.reduce<SeriesPoint | null>((best, point) => (best && best.value >= point.value ? best : point), null);

/** What a drawing shows, by rule: its latest figure, and whether that is the highest or what came before it. */
export function findingOf(
  index: AtlasIndex,
  { drawing, recipient }: Pick<Panel, 'drawing' | 'recipient'>,
  measure: Measure,
  words: RemittanceWords,
) {
  const main = mainSeries(drawing);
  const [first, last] = [main?.points[0], main?.points.at(-1)];
  const highest = main && highestOf(main);
  if (!main || !first || !last || !highest) return null;
  const say = (point: SeriesPoint): string => {
    const mark = drawing.marks.find(({ points }) => points.some(({ record }) => record === point.record));
    const others = (mark?.points ?? []).filter(({ record }) => record !== point.record);
    const figure = words.value(point.record, point.value, true);
    if (others.length === 0) return figure;
    return (
      figure + words.finding.contested(others.map(({ record, value }) => words.value(record, value, true)).join(', '))
    );
  };
  const when = (point: SeriesPoint) => words.period(point.record.period);
  const subject = `${placeName(index, recipient, words)}, ${words.subject[measure](placeName(index, main.sender, words))}`;
  const { finding } = words;
  if (main.points.length === 1) return finding.single(subject, say(last), when(last));
  if (measure === 'change') return finding.change(subject, say(last), when(last));
  if (highest === last) return finding.highest(subject, say(last), when(last), say(first), when(first));
  if (highest.value === last.value) return finding.level(subject, say(last), when(last), when(highest));
  return finding.fallen(subject, say(last), when(last), say(highest), when(highest));
}

const figureOf = (mark: Mark, words: RemittanceWords): string =>
  mark.points.map(({ record, value }) => words.value(record, value, true)).join(' / ');

/** Of the countries that can be compared, the first; of none, the first sender that has a figure. */
export function findingOfPairs(index: AtlasIndex, panel: Panel, view: RemittanceView, words: RemittanceWords) {
  const recipient = placeName(index, panel.recipient, words);
  const measure = words.measures[view.measure].toLowerCase();
  const both = panel.pairs.find(
    (pair): pair is SenderPair & { before: Mark; after: Mark } => pair.comparable && index.countries.has(pair.sender),
  );
  if (both) {
    const [before, after] = [both.before.points[0].record.period, both.after.points[0].record.period];
    const periods = words.both(words.period(before), words.period(after));
    const sender = placeName(index, both.sender, words);
    const [largest] = panel.pairs;
    const missing = largest && index.countries.has(largest.sender) && !largest.after ? largest.sender : null;
    const figures = [figureOf(both.before, words), figureOf(both.after, words)] as const;
    return (
      words.finding.senders(recipient, measure, sender, ...figures, periods) +
      (missing === null ? '' : words.finding.without(placeName(index, missing, words), words.period(after)))
    );
  }
  const [first] = panel.pairs;
  const mark = first?.after ?? first?.before;
  if (!first || !mark) return null;
  const when = words.period(mark.points[0].record.period);
  return words.finding.sendersOne(
    recipient,
    measure,
    placeName(index, first.sender, words),
    figureOf(mark, words),
    when,
  );
}

/** The title of a panel, or null when it has nothing to show. */
export const titleOf = (
  index: AtlasIndex,
  panel: Panel,
  view: RemittanceView,
  words: RemittanceWords,
): string | null =>
  view.chart === 'time' ? findingOf(index, panel, view.measure, words) : findingOfPairs(index, panel, view, words);

/** How much there is in a panel, in words. */
export function countsOf({ drawing, rows }: Pick<Panel, 'drawing' | 'rows'>, words: RemittanceWords): string {
  return words.textSummary({
    marks: drawing.marks.length,
    series: new Set(drawing.marks.map(({ series }) => series.key)).size,
    contested: drawing.marks.filter(({ points }) => points[0].record.contested).length,
    derived: rows.filter(({ derived }) => derived).length,
    gaps: drawing.gaps.length,
  });
}
