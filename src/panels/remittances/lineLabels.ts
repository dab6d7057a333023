import type { Drawing } from '../../charts/markSeries';
import type { Series } from '../../charts/remittanceSeries';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { RemittanceWords } from '../../words/remittancesEn';
import { placeName } from './markWords';

/** Labels at the ends of lines, by the key of the series: only what tells them apart; a single line needs none. */
export function lineLabels(index: AtlasIndex, { series }: Drawing, words: RemittanceWords): Map<string, string> {
  const senders = [...new Set(series.map(({ sender }) => sender))];
  if (senders.length > 1)
    return new Map(
      senders.flatMap((sender) => {
        const main = series.find((one) => one.sender === sender);
        return main ? [[main.key, words.upper(placeName(index, sender, words))] as const] : [];
      }),
    );
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

/** The full name of a series for the key: who sends, who counts what, how long its periods are. */
export const keyText = (index: AtlasIndex, one: Series, words: RemittanceWords): string =>
  words.keyLine(placeName(index, one.sender, words), words.series(one.series), words.ranges(one.months));
