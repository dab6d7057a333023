import { findingOf, isSolid, type SmallLine, type SmallPoint } from '../../charts/smallSeries';
import type { PlaceId } from '../../domain/atlas';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { componentsEn as text } from '../../words/componentsEn';
import { en } from '../../words/en';
import { seriesEn } from '../../words/seriesEn';

export const placeName = (index: AtlasIndex, place: PlaceId): string =>
  index.countries.get(place)?.names.en ?? text.places[place] ?? place;

export const unitName = (unit: string): string => text.units[unit] ?? unit;

const valueWords = ({ value, record }: SmallPoint): string =>
  text.value(
    new Intl.NumberFormat('en-GB', { maximumFractionDigits: record.unit.startsWith('USD b') ? 2 : 1 }).format(value),
    unitName(record.unit),
  );

/** The title of a chart: what its longest series says, or that there are only single figures. */
export function findingWords(lines: readonly SmallLine[], index: AtlasIndex): string {
  const found = findingOf(lines);
  if (!found) return text.nothing;
  const { line, first, last } = found;
  const who = placeName(index, line.who);
  return isSolid(line)
    ? text.finding(
        who,
        valueWords(first),
        text.period(first.record.period),
        valueWords(last),
        text.period(last.record.period),
      )
    : text.single(who, valueWords(last), text.period(last.record.period));
}

/** Every line of a chart in words: its first and its last figure, or its only one. */
export function linesInWords(lines: readonly SmallLine[], index: AtlasIndex): string {
  return text.summary(
    lines.map(({ who, series, points }) => {
      const [first, last] = [points[0], points.at(-1)];
      const told = [first, ...(first === last ? [] : [last])].flatMap((point) =>
        point ? [text.at(valueWords(point), text.period(point.record.period))] : [],
      );
      return text.summaryLine(placeName(index, who), seriesEn(series), en.list(told));
    }),
  );
}
