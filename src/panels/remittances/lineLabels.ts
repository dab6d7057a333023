import type { Drawing } from '../../charts/markSeries';
import type { Series } from '../../charts/remittanceSeries';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { RemittanceWords } from '../../words/remittancesEn';
import { placeName } from './markWords';

/** More labels than these cannot stand beside one another at the edge of a chart. */
const mostLabels = 8;

/** Of several senders each has a name at its first line; at every line where there is room for all. */
function senderLabels(
  index: AtlasIndex,
  { series, runs }: Drawing,
  senders: readonly string[],
  words: RemittanceWords,
) {
  const joined = new Set(runs.filter(({ points }) => points.length > 1).map((run) => run.series.key));
  const own = senders.map((sender) => {
    const all = series.filter((one) => one.sender === sender);
    const lines = all.filter(({ key }) => joined.has(key));
    return { sender, lines: lines.length > 0 ? lines : all.slice(0, 1) };
  });
  const fits = own.reduce((sum, { lines }) => sum + lines.length, 0) <= mostLabels;
  return new Map(
    own.flatMap(({ sender, lines }) => {
      const name = words.upper(placeName(index, sender, words));
      const differ = new Set(lines.map(({ months }) => months)).size === lines.length;
      return (fits && differ ? lines : lines.slice(0, 1)).map(
        (one) => [one.key, fits && differ && lines.length > 1 ? `${name}, ${words.ranges(one.months)}` : name] as const,
      );
    }),
  );
}

/** Labels at the ends of lines, by the key of the series: only what tells them apart; a single line needs none. */
export function lineLabels(index: AtlasIndex, drawing: Drawing, words: RemittanceWords): Map<string, string> {
  const { series } = drawing;
  const senders = [...new Set(series.map(({ sender }) => sender))];
  if (senders.length > 1) return senderLabels(index, drawing, senders, words);
  const lines = series.filter(({ points }) => points.length > 1);
  if (lines.length < 2) return new Map();
  const differ = (of: (one: Series) => string | number) => new Set(lines.map(of)).size > 1;
  const [names, ranges] = [differ((one) => one.series), differ((one) => one.months)];
  return new Map(
    lines.map((one) => [
      one.key,
      [names && words.series(one.series), ranges && words.ranges(one.months)].filter(Boolean).join(', '),
    ]),
  );
}

/** The series that a key names: those with a line, and the first of a sender that has none. Single figures say on their mark what they are. */
export function keySeries({ series }: Pick<Drawing, 'series'>): Series[] {
  const several = new Set(series.map(({ sender }) => sender)).size > 1;
  const hasLine = new Set(series.filter(({ points }) => points.length > 1).map(({ sender }) => sender));
  return series.filter(
    (one) =>
      one.points.length > 1 ||
      (several && !hasLine.has(one.sender) && series.find(({ sender }) => sender === one.sender) === one),
  );
}

/** The full name of a series for the key: who sends, who counts what, how long its periods are. */
export const keyText = (index: AtlasIndex, one: Series, words: RemittanceWords): string =>
  words.keyLine(placeName(index, one.sender, words), words.series(one.series), words.ranges(one.months));
