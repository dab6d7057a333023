import { type Day, dayAfter, dayNumber, dayOfNumber, firstDay, precisionOf } from '../../domain/day';
import type { Quote } from '../../domain/model/speech';
import type { SpeakerGroup } from '../../domain/quoteFilter';

export interface AxisSpan {
  from: Day;
  to: Day;
}

/** What one speaker said on a day, or on days too near to each other to be told apart on the axis. */
export interface QuoteMark {
  /** Pixels from the left end of the row: where dates known to the month or year may lie; null when all are days. */
  blur: { from: number; to: number } | null;
  /** Middle of the target. */
  at: number;
  quotes: readonly Quote[];
}

export interface QuoteRow {
  speaker: string;
  name: string;
  marks: readonly QuoteMark[];
}

/** Least pixels between two targets (WCAG 2.2, 2.5.8 asks for 24). */
export const targetSize = 26;

/** From the first to the last dated quotation, with room at both ends; null when none is dated. */
export function axisSpan(quotes: readonly Quote[]): AxisSpan | null {
  const dates = quotes.flatMap(({ date }) => date ?? []);
  if (dates.length === 0) return null;
  const first = Math.min(...dates.map((date) => dayNumber(firstDay(date))));
  const last = Math.max(...dates.map((date) => dayNumber(dayAfter(date))));
  const room = Math.max(3, Math.ceil((last - first) * 0.04));
  return { from: dayOfNumber(first - room), to: dayOfNumber(last + room) };
}

/** Place of a day on an axis of so many pixels. */
export const placeOf = (day: Day, { from, to }: AxisSpan, pixels: number): number =>
  (pixels * (dayNumber(day) - dayNumber(from))) / (dayNumber(to) - dayNumber(from));

/** The marks of each speaker with a dated quotation, left to right, none overlapping another. */
export function quoteRows(groups: readonly SpeakerGroup[], span: AxisSpan, pixels: number): QuoteRow[] {
  const most = Math.max(targetSize, pixels) - targetSize / 2;
  return groups.flatMap(({ speaker, name, quotes }) => {
    const placed = quotes
      .flatMap((quote) => {
        if (quote.date === null) return [];
        const from = placeOf(firstDay(quote.date), span, pixels);
        const isDay = precisionOf(quote.date) === 'day';
        const to = isDay ? from : placeOf(dayAfter(quote.date), span, pixels);
        const at = Math.min(most, Math.max(targetSize / 2, (from + to) / 2));
        return [{ quote, blur: isDay ? null : { from, to }, at }];
      })
      .sort((a, b) => a.at - b.at);
    const marks: QuoteMark[] = [];
    for (const { quote, blur, at } of placed) {
      const last = marks.at(-1);
      if (last && at - last.at < targetSize)
        marks[marks.length - 1] = {
          blur:
            last.blur && blur
              ? { from: Math.min(last.blur.from, blur.from), to: Math.max(last.blur.to, blur.to) }
              : (last.blur ?? blur),
          at: last.at,
          quotes: [...last.quotes, quote],
        };
      else marks.push({ blur, at, quotes: [quote] });
    }
    return marks.length > 0 ? [{ speaker, name, marks }] : [];
  });
}

export interface AxisTick {
  day: Day;
  /** Of the date to print: a year, a month, a day. */
  date: string;
}

/** Steps between two ticks: days, or months from the first of a month. */
const daySteps = [1, 2, 7];
const monthSteps = [1, 3, 6, 12, 24, 60, 120];
const perMonth = 30.44;
/** Pixels that a date takes: to the day, to the month, to the year. */
const gaps = { day: 132, month: 112, year: 46 };

/** Round dates to print along the axis, not crowded. */
export function axisTicks({ from, to }: AxisSpan, pixels: number): AxisTick[] {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  const perDay = pixels / (end - start);
  const days = daySteps.find((step) => step * perDay >= gaps.day);
  if (days !== undefined) {
    const count = Math.floor((end - start) / days);
    return Array.from({ length: count + 1 }, (_, i) => dayOfNumber(start + i * days))
      .filter((day) => (end - dayNumber(day)) * perDay >= gaps.day)
      .map((day) => ({ day, date: day }));
  }
  const months = monthSteps.find((step) => step * perMonth * perDay >= (step < 12 ? gaps.month : gaps.year)) ?? 120;
  const gap = months < 12 ? gaps.month : gaps.year;
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  const first = year * 12 + month - 1;
  return Array.from({ length: Math.ceil((end - start) / perMonth) + 2 }, (_, i) => first + i)
    .filter((one) => one % months === 0)
    .map((one) => {
      const date = `${Math.floor(one / 12)}-${String((one % 12) + 1).padStart(2, '0')}`;
      return { day: `${date}-01`, date: months >= 12 ? date.slice(0, 4) : date };
    })
    .filter(({ day }) => day >= from && (end - dayNumber(day)) * perDay >= gap);
}
