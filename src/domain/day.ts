import type { FuzzyDate } from './model/dates';

/** A whole day, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

export type Precision = 'year' | 'month' | 'day';

const shape = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** True for `YYYY`, `YYYY-MM` or `YYYY-MM-DD` that exists in the calendar (no 30 February). */
export function isFuzzyDate(text: string): boolean {
  if (!shape.test(text)) return false;
  if (text.length < 10) return true;
  return Number(text.slice(8)) <= daysIn(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

/** True for a calendar day written `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  return text.length === 10 && isFuzzyDate(text);
}

/** How precisely a date is known. */
export function precisionOf(date: FuzzyDate): Precision {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

/** The first day that the date may mean: `2024` → `2024-01-01`. Both ends of an interval are read so. */
export function firstDay(date: FuzzyDate): Day {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** The first day after all those that the date may mean: `2024-02` → `2024-03-01`. */
export function dayAfter(date: FuzzyDate): Day {
  const first = new Date(`${firstDay(date)}T00:00:00Z`);
  const precision = precisionOf(date);
  if (precision === 'year') first.setUTCFullYear(first.getUTCFullYear() + 1);
  else if (precision === 'month') first.setUTCMonth(first.getUTCMonth() + 1);
  else first.setUTCDate(first.getUTCDate() + 1);
  return first.toISOString().slice(0, 10);
}

/** True when the day lies in the span that a coarse date leaves open, so that no one can say which side it is on. */
export function isBlurred(date: FuzzyDate | null, day: Day): boolean {
  return date !== null && precisionOf(date) !== 'day' && day >= firstDay(date) && day < dayAfter(date);
}

/** Half-open: `from` included, `to` excluded; a coarse end counts from its first possible day. */
export function holdsOn(span: { from: FuzzyDate; to: FuzzyDate | null }, day: Day): boolean {
  return firstDay(span.from) <= day && (span.to === null || day < firstDay(span.to));
}

/** Moves a day by whole days, months or years; a day that the month lacks becomes its last. */
export function shiftDay(day: Day, by: { days?: number; months?: number; years?: number }): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + (by.months ?? 0) + 12 * (by.years ?? 0);
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  const date = Math.min(Number(day.slice(8)), daysIn(year, month));
  return new Date(Date.UTC(year, month - 1, date + (by.days ?? 0))).toISOString().slice(0, 10);
}

/** Days since 1 January 1970, so that a slider can count. */
export const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

export const dayOfNumber = (number: number): Day =>
  new Date(Math.round(number) * 86_400_000).toISOString().slice(0, 10);
