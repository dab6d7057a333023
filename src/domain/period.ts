import { type Day, dayAfter, firstDay, isFuzzyDate } from './day';
import type { Period } from './model/dates';

const halfOrQuarter = /^(\d{4})-(?:S([12])|Q([1-4]))$/;
const month = /^(\d{4})-M(0[1-9]|1[0-2])$/;

/** First day and first day after an SDMX period, or null when the text is none. */
export function periodSpan(period: Period): { from: Day; to: Day } | null {
  const part = halfOrQuarter.exec(period);
  if (part?.[1]) {
    const months = part[2] ? 6 : 3;
    const start = (Number(part[2] ?? part[3]) - 1) * months + 1;
    const first = `${part[1]}-${String(start).padStart(2, '0')}`;
    const last = `${part[1]}-${String(start + months - 1).padStart(2, '0')}`;
    return { from: firstDay(first), to: dayAfter(last) };
  }
  const single = month.exec(period);
  if (single) return span(`${single[1]}-${single[2]}`);
  const [from, to, ...rest] = period.split('/');
  if (from === undefined || rest.length > 0) return null;
  if (to === undefined) return isFuzzyDate(from) && from.length !== 7 ? span(from) : null;
  if (!isFuzzyDate(from) || !isFuzzyDate(to) || firstDay(from) > firstDay(to)) return null;
  return { from: firstDay(from), to: dayAfter(to) };
}

const span = (date: string) => ({ from: firstDay(date), to: dayAfter(date) });

/** True for the SDMX time periods that the dataset uses, and for a single day of a stock. */
export const isPeriod = (text: string): boolean => periodSpan(text) !== null;

/** Length of the period in whole months, or 0 for a single day. */
export function periodMonths(period: Period): number {
  const range = periodSpan(period);
  if (!range) return 0;
  const count = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  // A month begun is not a month passed: the last day of one is a single day all the same.
  return count(range.to) - count(range.from) - (range.to.slice(8) < range.from.slice(8) ? 1 : 0);
}
