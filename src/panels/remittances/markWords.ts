import type { Mark } from '../../charts/markSeries';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { PlaceId } from '../../domain/model/country';
import type { Remittance } from '../../domain/model/figure';
import { periodMonths } from '../../domain/period';
import type { RemittanceWords } from '../../words/remittancesEn';

export function placeName(index: AtlasIndex, place: PlaceId, words: RemittanceWords): string {
  const groups: Readonly<Record<string, string>> = words.places;
  return index.countries.get(place)?.name ?? groups[place] ?? place;
}

/** Publishers of the sources that support a figure, each once. */
export const publishersOf = (index: AtlasIndex, { evidence }: Pick<Remittance, 'evidence'>): string[] => [
  ...new Set(
    evidence
      .filter(({ stance }) => stance === 'supports')
      .map(({ source }) => index.sources.get(source)?.publisher ?? source),
  ),
];

/** Single words for what is special about a figure. */
export function tagsOf(record: Remittance, words: RemittanceWords): string[] {
  return [
    record.contested && words.contested,
    record.derived && words.derived,
    periodMonths(record.period) === 3 && words.quarter,
    record.flow !== 'in' && words.flow[record.flow],
  ].filter((tag) => tag !== false);
}

/** Why a mark looks as it does: a sentence for each thing that is special about it. */
export function remarksOf({ points, gapAfter }: Mark, words: RemittanceWords): string[] {
  const [{ record }] = points;
  const months = periodMonths(record.period);
  return [
    record.contested && (points.length > 1 ? words.noted.contested : words.noted.contestedAlone),
    points.some((point) => point.record.derived) && words.noted.derived,
    months === 3 && words.noted.quarter,
    months === 1 && words.noted.month,
    record.flow !== 'in' && words.noted[record.flow],
    gapAfter && words.noted.gap(words.period(gapAfter.record.period)),
  ].filter((remark) => typeof remark === 'string');
}

/** A mark in one breath: who, when, how much, of what, by whom. */
export function markName(index: AtlasIndex, mark: Mark, words: RemittanceWords): string {
  const [{ record }] = mark.points;
  const figures = mark.points.map((point) => words.value(record, point.value));
  return [
    `${placeName(index, record.recipient, words)}, ${words.from(placeName(index, record.sender, words))}, ${words.period(record.period)}: ${figures.join(' / ')}`,
    ...tagsOf(record, words),
    mark.gapAfter && words.gap,
    record.comparedWith && `${words.comparedWith.toLowerCase()} ${words.period(record.comparedWith)}`,
    `${words.base.toLowerCase()}: ${record.base === undefined ? words.noBase : (words.bases[record.base] ?? record.base)}`,
    `${words.unit.toLowerCase()}: ${words.units[record.unit]}`,
    ...mark.points.map(
      (point) =>
        `${words.value(record, point.value)}: ${words.series(point.record.series)}, ${publishersOf(index, point.record).join(', ')}`,
    ),
  ]
    .filter((part) => typeof part === 'string')
    .join('; ');
}
