import type { CountryId, PlaceId, Remittance } from '../domain/atlas';
import { groupBy } from '../domain/groupBy';
import { periodMonths, periodSpan } from '../domain/period';

/** One point of a line: where on the time axis, how much, and the record that says so. */
export interface SeriesPoint {
  /** Middle of the period in decimal years, so that a half-year stands between its year's ends. */
  at: number;
  value: number;
  record: Remittance;
}

/** A line of one definition and one length of period; two are never joined. */
export interface Series {
  key: string;
  series: string;
  /** Months a point covers: years are not joined to half-years. */
  months: number;
  points: readonly SeriesPoint[];
}

const year = (day: string): number => new Date(`${day}T00:00:00Z`).getTime() / (365.2425 * 86_400_000) + 1970;

const middle = (period: string): number => {
  const span = periodSpan(period);
  return span ? (year(span.from) + year(span.to)) / 2 : Number.NaN;
};

/** Lines of one measure from one sender, each of a single series and period length, in order of time. */
export function remittanceSeries(
  rows: readonly Remittance[],
  which: { recipient: CountryId; sender: PlaceId; measure: Remittance['measure'] },
): Series[] {
  const fitting = rows.filter(
    ({ recipient, sender, measure, flow }) =>
      recipient === which.recipient && sender === which.sender && measure === which.measure && flow === 'in',
  );
  return [...groupBy(fitting, ({ series, period }) => `${series}, ${periodMonths(period)}`)]
    .map(([key, group]) => ({
      key,
      series: group[0]?.series ?? '',
      months: periodMonths(group[0]?.period ?? ''),
      points: group
        .map((record) => ({ at: middle(record.period), value: record.value, record }))
        .sort((a, b) => a.at - b.at),
    }))
    .sort((a, b) => b.points.length - a.points.length);
}

/** Lines are for series of two points and more; single figures are points that nothing joins. */
export function linesAndSingles(series: readonly Series[]): { lines: Series[]; singles: SeriesPoint[] } {
  return {
    lines: series.filter(({ points }) => points.length > 1),
    singles: series.filter(({ points }) => points.length === 1).flatMap(({ points }) => points),
  };
}
