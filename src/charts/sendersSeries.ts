import type { CountryId, PlaceId } from '../domain/model/country';
import type { Period } from '../domain/model/dates';
import type { Remittance } from '../domain/model/figure';
import { periodMonths, periodSpan } from '../domain/period';
import { drawingOf, type Mark } from './markSeries';
import { remittanceSeries } from './remittanceSeries';

type Measure = Remittance['measure'];
const flows = ['in', 'net', 'out'] as const;

/** One sender in two periods. */
export interface SenderPair {
  sender: PlaceId;
  before: Mark | null;
  after: Mark | null;
  /** Both figures are of the same series and flow, so that their difference means something. */
  comparable: boolean;
}

/** The two periods of a comparison; a change has its own comparison in it, so that one period is enough. */
export interface Periods {
  before: Period | null;
  after: Period;
}

const latestFirst = (a: Period, b: Period): number => {
  const [x, y] = [periodSpan(a), periodSpan(b)];
  return (y?.to ?? '').localeCompare(x?.to ?? '') || (y?.from ?? '').localeCompare(x?.from ?? '');
};

/** Periods with a figure of this measure by a single sender, the latest first. */
export function periodsOf(rows: readonly Remittance[], recipients: readonly CountryId[], measure: Measure): Period[] {
  const fitting = rows.filter((row) => row.measure === measure && recipients.includes(row.recipient));
  return [...new Set(fitting.map(({ period }) => period))].sort(latestFirst);
}

/**
 * The two periods of one length that have the most senders in common, by the same series; of equal pairs the latest. With
 * `wanted` the later one is given, and the earlier one is sought.
 */
export function defaultPeriods(
  rows: readonly Remittance[],
  recipients: readonly CountryId[],
  measure: Measure,
  wanted: Period | null = null,
): Periods | null {
  const single = rows.filter(({ sender }) => sender !== 'WLD');
  const periods = periodsOf(single, recipients, measure);
  const keys = new Map(
    periods.map((period) => [
      period,
      new Set(
        single
          .filter((row) => row.measure === measure && row.period === period && recipients.includes(row.recipient))
          .map(({ recipient, sender, series, flow }) => [recipient, sender, series, flow].join(' ')),
      ),
    ]),
  );
  const size = (period: Period) => keys.get(period)?.size ?? 0;
  if (measure === 'change') {
    const [after] = [...periods].sort((a, b) => size(b) - size(a));
    return after === undefined ? null : { before: null, after: wanted ?? after };
  }
  const pairs = periods.flatMap((after, i) =>
    (wanted === null || wanted === after ? periods : [])
      .slice(i + 1)
      .filter((before) => periodMonths(before) === periodMonths(after))
      .map((before) => ({
        before,
        after,
        common: [...(keys.get(after) ?? [])].filter((key) => keys.get(before)?.has(key)).length,
      })),
  );
  const [best] = pairs.sort((a, b) => b.common - a.common);
  if (best && best.common > 0) return { before: best.before, after: best.after };
  const after = wanted ?? periods[0];
  return after === undefined ? null : { before: null, after };
}

/** Senders to one recipient in two periods, the largest now first; all but the total of all countries, unless chosen. */
export function senderPairs(
  rows: readonly Remittance[],
  which: { recipient: CountryId; measure: Measure; periods: Periods; senders: readonly PlaceId[] | null },
): SenderPair[] {
  const { recipient, measure, periods } = which;
  const senders =
    which.senders ??
    [...new Set(rows.filter((row) => row.recipient === recipient).map(({ sender }) => sender))].filter(
      (sender) => sender !== 'WLD',
    );
  return senders
    .map((sender): SenderPair => {
      const { marks, series } = drawingOf(remittanceSeries(rows, { recipient, sender, measure, flows }));
      const inOrder = series.flatMap((one) => marks.filter((mark) => mark.series === one));
      const of = (period: Period | null) => inOrder.filter(({ points: [{ record }] }) => record.period === period);
      const alike = (a: Mark, b: Mark) => a.series.series === b.series.series && a.series.flow === b.series.flow;
      const [befores, afters] = [of(periods.before), of(periods.after)];
      const after = afters.find((one) => befores.some((other) => alike(one, other))) ?? afters[0] ?? null;
      const before = befores.find((one) => after && alike(one, after)) ?? befores[0] ?? null;
      return { sender, before, after, comparable: before !== null && after !== null && alike(before, after) };
    })
    .filter(({ before, after }) => before !== null || after !== null)
    .sort((a, b) => latestValue(b) - latestValue(a));
}

const latestValue = ({ before, after }: SenderPair): number => (after ?? before)?.points[0].value ?? 0;

/** Every mark of the pairs, sender by sender, before and then after. */
export const marksOfPairs = (pairs: readonly SenderPair[]): Mark[] =>
  pairs.flatMap(({ before, after }) => [before, after].filter((mark) => mark !== null));
