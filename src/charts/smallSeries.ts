import { type Day, dayAfter, dayNumber } from '../domain/day';
import { groupBy } from '../domain/groupBy';
import type { CountryId, PlaceId } from '../domain/model/country';
import type { Migration, Remittance, Trade } from '../domain/model/figure';
import { periodMonths, periodSpan } from '../domain/period';
import { wrapWords } from './placeLabels';
import { remittanceSeries } from './remittanceSeries';

export type Figure = Remittance | Migration | Trade;

/** One figure on the time axis: in the middle of its period, in days since 1970. */
export interface SmallPoint {
  at: number;
  value: number;
  record: Figure;
}

/** Figures of one definition, one counterpart, one unit and one length of period; no line joins two of these. */
export interface SmallLine {
  key: string;
  /** Sender, trade partner, or destination. */
  who: PlaceId;
  /** What is measured. */
  what: string;
  series: string;
  unit: string;
  months: number;
  points: readonly SmallPoint[];
}

/** Whether two lines are of the same figures. */
export const sameFigures = (a: SmallLine, b: SmallLine): boolean =>
  a.key === b.key &&
  a.points.length === b.points.length &&
  a.points.every(({ record }, i) => record === b.points[i]?.record);

/** A series with fewer points than this is drawn as single points. */
export const leastSolid = 3;

export const isSolid = ({ points }: SmallLine): boolean => points.length >= leastSolid;

const middle = (period: string): number => {
  const span = periodSpan(period);
  return span ? (dayNumber(span.from) + dayNumber(span.to)) / 2 : Number.NaN;
};

/** True when the period was over by the day: only then could its figure be. */
export function isOver(period: string, day: Day): boolean {
  const span = periodSpan(period);
  return span !== null && span.to <= dayAfter(day);
}

const longestFirst = (lines: SmallLine[]): SmallLine[] =>
  lines.sort((a, b) => b.points.length - a.points.length || a.key.localeCompare(b.key, 'en'));

function linesOf<T extends Figure>(
  rows: readonly T[],
  facets: (row: T) => Pick<SmallLine, 'who' | 'what' | 'series'>,
): SmallLine[] {
  const groups = groupBy(rows, (row) => {
    const { who, what, series } = facets(row);
    return [what, who, series, row.unit, periodMonths(row.period)].join(' | ');
  });
  return longestFirst(
    [...groups].flatMap(([key, [first, ...more]]) => {
      if (!first) return [];
      const points = [first, ...more].map((record) => ({ at: middle(record.period), value: record.value, record }));
      const months = periodMonths(first.period);
      return [{ key, ...facets(first), unit: first.unit, months, points: points.sort((a, b) => a.at - b.at) }];
    }),
  );
}

/** Shares of transfers by sender; the lines are those of `remittanceSeries`, on the days' axis. */
export function remittanceShares(rows: readonly Remittance[], recipient: CountryId): SmallLine[] {
  const senders = [...new Set(rows.filter((row) => row.recipient === recipient).map(({ sender }) => sender))];
  const lines = senders.flatMap((sender) =>
    remittanceSeries(rows, { recipient, sender, measure: 'share' }).map(({ key, series, months, points }) => ({
      key: `${sender} | ${key}`,
      who: sender,
      what: 'share',
      series,
      unit: points[0]?.record.unit ?? 'percent',
      months,
      points: points.map(({ value, record }) => ({ at: middle(record.period), value, record })),
    })),
  );
  return longestFirst(lines);
}

/** Shares of the country's own foreign trade, by partner, as its side counts them. */
export const tradeShares = (rows: readonly Trade[], country: CountryId): SmallLine[] =>
  linesOf(
    rows.filter(({ reporter, indicator }) => reporter === country && indicator === 'share of foreign trade'),
    ({ partner, indicator, series }) => ({ who: partner, what: indicator, series }),
  );

/** Trade turnover with each partner, as either side counts it: whose count it is, is part of the series. */
export const tradeTurnover = (rows: readonly Trade[], country: CountryId): SmallLine[] =>
  linesOf(
    rows.filter(
      ({ reporter, partner, indicator }) =>
        indicator === 'trade turnover' && (reporter === country || partner === country),
    ),
    ({ reporter, partner, indicator, series }) => ({
      who: reporter === country ? partner : reporter,
      what: indicator,
      series: `${series}, ${reporter}`,
    }),
  );

/** People from the country, by what is counted and where they go. */
export const migrationLines = (rows: readonly Migration[], origin: CountryId): SmallLine[] =>
  linesOf(
    rows.filter((row) => row.origin === origin),
    ({ destination, indicator, place }) => ({ who: destination, what: indicator, series: place ?? '' }),
  );

/** Lines under what they measure; within one of these all have the same unit. */
export const byMeasure = (lines: readonly SmallLine[]): ReadonlyMap<string, SmallLine[]> =>
  groupBy(lines, ({ what, unit }) => `${what}, ${unit}`);

/** The stretches of a line in which period follows period; across a gap nothing is drawn, since nothing is known. */
export function runsOf({ months, points }: SmallLine): SmallPoint[][] {
  const runs: SmallPoint[][] = [];
  const furthest = months * 31 * 1.5;
  for (const point of points) {
    const last = runs.at(-1)?.at(-1);
    if (last && months > 0 && point.at - last.at <= furthest) runs.at(-1)?.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** What a chart of these lines says first: the longest series' first and last figure, or the newest single one. */
export function findingOf(
  lines: readonly SmallLine[],
): { line: SmallLine; first: SmallPoint; last: SmallPoint } | null {
  const solid = lines.filter(isSolid);
  const latest = (line: SmallLine) => line.points.at(-1)?.at ?? 0;
  const [line] = solid.length > 0 ? solid : [...lines].sort((a, b) => latest(b) - latest(a));
  const [first, last] = [line?.points[0], line?.points.at(-1)];
  return line && first && last ? { line, first, last } : null;
}

/** Letters of a name that fit beside the plot. */
const oneLine = 13;

/** How high a name beside the plot is, in pixels: a long one takes lines, as many as its words need. */
export const labelHeight = (name: string): number => 12 * wrapWords(name, oneLine).length + 1;

/**
 * Middles of labels of these heights so that none covers another, as near as can be to where they belong, none below `last`;
 * in the order given.
 */
export function spreadLabels(places: readonly number[], heights: readonly number[], last: number): number[] {
  const labels = places.map((at, i) => ({ at, i, half: (heights[i] ?? 0) / 2 })).sort((a, b) => a.at - b.at);
  let free = Number.NEGATIVE_INFINITY;
  for (const label of labels) {
    label.at = Math.max(label.at, free + label.half);
    free = label.at + label.half;
  }
  let limit = last + (labels.at(-1)?.half ?? 0);
  for (const label of [...labels].reverse()) {
    label.at = Math.min(label.at, limit - label.half);
    limit = label.at - label.half;
  }
  return places.map((_, i) => labels.find((label) => label.i === i)?.at ?? 0);
}

/** The great partners, that have an ink and a dash of their own; the others are told by their names alone. */
const partners = ['RUS', 'CHN', 'KAZ', 'TUR'];
const dashes = ['0', '6 3', '2 3', '8 3 2 3'];

/** Ink (0–3; null: quiet) and dash of a counterpart, the same in every chart. */
export function partnerLook(who: PlaceId): { ink: number | null; dash: string } {
  const place = partners.indexOf(who);
  return place < 0 ? { ink: null, dash: '3 2' } : { ink: place, dash: dashes[place] ?? '0' };
}

/** A round number not below the largest value of these lines. */
export function roundMost(lines: readonly SmallLine[]): number {
  const value = Math.max(...lines.flatMap(({ points }) => points.map((point) => point.value)));
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1e-6)));
  const step = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((one) => one * power >= value) ?? 10;
  return step * power;
}
