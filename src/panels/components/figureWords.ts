import { findingOf, isSolid, type SmallLine, type SmallPoint } from '../../charts/smallSeries';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { PlaceId } from '../../domain/model/country';
import type { ComponentsWords } from '../../words/componentsEn';
import type { Words } from '../../words/en';

/** What figures are told in; `series` names a series by its id. */
export interface FigureSay {
  index: AtlasIndex;
  words: Words;
  text: ComponentsWords;
  series(id: string): string;
}

export const placeName = ({ index, text }: Pick<FigureSay, 'index' | 'text'>, place: PlaceId): string =>
  index.countries.get(place)?.name ?? text.places[place] ?? place;

/** A series by its name; where either side counts, with whose count it is. */
export function seriesName({ index, series }: Pick<FigureSay, 'index' | 'series'>, id: string): string {
  const [own = '', reporter] = id.split(', ');
  return reporter === undefined ? series(own) : `${series(own)}, ${index.countries.get(reporter)?.name ?? reporter}`;
}

export const unitName = (unit: string, text: ComponentsWords): string => text.units[unit] ?? unit;

const valueWords = ({ value, record }: SmallPoint, { words, text }: FigureSay): string =>
  text.value(words.number(value, record.unit.startsWith('USD b') ? 2 : 1), unitName(record.unit, text));

/** The title of a chart: what its longest series says, or that there are only single figures. */
export function findingWords(lines: readonly SmallLine[], say: FigureSay): string {
  const { text } = say;
  const found = findingOf(lines);
  if (!found) return text.nothing;
  const { line, first, last } = found;
  const who = placeName(say, line.who);
  return isSolid(line)
    ? text.finding(
        who,
        valueWords(first, say),
        text.period(first.record.period),
        valueWords(last, say),
        text.period(last.record.period),
      )
    : text.single(who, valueWords(last, say), text.period(last.record.period));
}

/** Every line of a chart in words: its first and its last figure, or its only one. */
export function linesInWords(lines: readonly SmallLine[], say: FigureSay): string {
  const { words, text } = say;
  return text.summary(
    lines.map(({ who, series, points }) => {
      const [first, last] = [points[0], points.at(-1)];
      const told = [first, ...(first === last ? [] : [last])].flatMap((point) =>
        point ? [text.at(valueWords(point, say), text.period(point.record.period))] : [],
      );
      return text.summaryLine(placeName(say, who), seriesName(say, series), words.list(told));
    }),
  );
}
