import { groupBy } from '../domain/groupBy';
import type { CountryId, PlaceId } from '../domain/model/country';
import type { Remittance } from '../domain/model/figure';
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
  sender: PlaceId;
  series: string;
  flow: Remittance['flow'];
  /** Months a point covers: years are not joined to half-years. */
  months: number;
  points: readonly SeriesPoint[];
}

const year = (day: string): number => new Date(`${day}T00:00:00Z`).getTime() / (365.2425 * 86_400_000) + 1970;

const middle = (period: string): number => {
  const span = periodSpan(period);
  return span ? (year(span.from) + year(span.to)) / 2 : Number.NaN;
};

export const pointOf = (record: Remittance): SeriesPoint => ({
  at: middle(record.period),
  value: record.value,
  record,
});

/** Lines of one measure from one sender, each of a single series, flow and period length, in order of time. */
export function remittanceSeries(
  rows: readonly Remittance[],
  which: {
    recipient: CountryId;
    sender: PlaceId;
    measure: Remittance['measure'];
    /** What was received, unless others are asked for. */
    flows?: readonly Remittance['flow'][];
  },
): Series[] {
  const flows = which.flows ?? ['in'];
  const fitting = rows.filter(
    ({ recipient, sender, measure, flow }) =>
      recipient === which.recipient && sender === which.sender && measure === which.measure && flows.includes(flow),
  );
  const ofSeries = groupBy(fitting, ({ series }) => series);
  const size = ({ series }: Series) => ofSeries.get(series)?.length ?? 0;
  return [...groupBy(fitting, ({ series, flow, period }) => `${series}, ${flow}, ${periodMonths(period)}`)]
    .flatMap(([key, group]) => {
      const [first] = group;
      if (!first) return [];
      const points = group.map(pointOf).sort((a, b) => a.at - b.at);
      const { sender, series, flow, period } = first;
      return [{ key: `${sender}, ${key}`, sender, series, flow, months: periodMonths(period), points }];
    })
    .sort((a, b) => b.points.length - a.points.length || size(b) - size(a));
}
