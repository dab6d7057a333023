import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, firstDay, shiftDay } from './day';
import { isPeriod, periodMonths, periodSpan } from './period';

const year = fc.integer({ min: 1900, max: 2100 }).map(String);
const month = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, '0'));
const aDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const aDate = fc.tuple(aDay, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));
const aPeriod = fc.oneof(
  year,
  aDay,
  fc.tuple(year, fc.constantFrom('S1', 'S2', 'Q1', 'Q2', 'Q3', 'Q4')).map(([y, part]) => `${y}-${part}`),
  fc.tuple(year, month).map(([y, m]) => `${y}-M${m}`),
  fc
    .tuple(aDate, aDate)
    .filter(([from, to]) => firstDay(from) <= firstDay(to))
    .map(([from, to]) => `${from}/${to}`),
);

describe('periodSpan', () => {
  it.each([
    ['2024', '2024-01-01', '2025-01-01'],
    ['2024-S1', '2024-01-01', '2024-07-01'],
    ['2024-S2', '2024-07-01', '2025-01-01'],
    ['2024-Q1', '2024-01-01', '2024-04-01'],
    ['2024-Q4', '2024-10-01', '2025-01-01'],
    ['2024-M02', '2024-02-01', '2024-03-01'],
    ['2024-01/2024-09', '2024-01-01', '2024-10-01'],
    ['2010/2014', '2010-01-01', '2015-01-01'],
    ['2024-06-30', '2024-06-30', '2024-07-01'],
  ])('%s is %s up to but not %s', (period, from, to) => expect(periodSpan(period)).toEqual({ from, to }));
  it.each([
    '2024-S3',
    '2024-Q0',
    '2024-Q5',
    '2024-M13',
    '2024-M1',
    '2024-10',
    '2024/2023',
    '2024/',
    '/2024',
    '1/2/3',
    '',
    'spring',
  ])('is null for %j', (text) => {
    expect(periodSpan(text)).toBeNull();
    expect(isPeriod(text)).toBe(false);
  });
  it('has at least a day, and ends after it begins', () => {
    fc.assert(
      fc.property(aPeriod, (period) => {
        const span = periodSpan(period);
        expect(span && span.from < span.to).toBe(true);
        expect(isPeriod(period)).toBe(true);
      }),
    );
  });
  it('cuts a year into halves, quarters and months without a gap', () => {
    fc.assert(
      fc.property(year, (y) => {
        const months = Array.from({ length: 12 }, (_, i) => `M${String(i + 1).padStart(2, '0')}`);
        for (const parts of [['S1', 'S2'], ['Q1', 'Q2', 'Q3', 'Q4'], months]) {
          const spans = parts.map((part) => periodSpan(`${y}-${part}`));
          expect(spans[0]?.from).toBe(`${y}-01-01`);
          expect(spans.at(-1)?.to).toBe(dayAfter(y));
          for (const [i, span] of spans.slice(1).entries()) expect(span?.from).toBe(spans[i]?.to);
        }
      }),
    );
  });
  it('gives a range the start of its first and the end of its last date', () => {
    fc.assert(
      fc.property(aDate, aDate, (from, to) => {
        fc.pre(firstDay(from) <= firstDay(to));
        expect(periodSpan(`${from}/${to}`)).toEqual({ from: firstDay(from), to: dayAfter(to) });
      }),
    );
  });
  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => periodSpan(text) === null || isPeriod(text)));
  });
});

describe('periodMonths', () => {
  it.each([
    ['2024', 12],
    ['2024-S2', 6],
    ['2024-Q3', 3],
    ['2024-M12', 1],
    ['2024-01/2024-09', 9],
    ['2015/2019', 60],
    ['2024-06-15', 0],
    ['2024-06-30', 0],
    ['2024-12-31', 0],
    ['2024-01-15/2024-02-20', 1],
    ['none', 0],
  ])('%s: %d', (period, months) => expect(periodMonths(period)).toBe(months));
  it('is the number of whole months that fit in', () => {
    fc.assert(
      fc.property(aPeriod, (period) => {
        const span = periodSpan(period);
        const months = periodMonths(period);
        // Day-of-month clamping (31 January + 1 month) is not a whole month: only spans from early days are held to it.
        fc.pre(span !== null && Number(span.from.slice(8)) <= 28);
        expect(span && shiftDay(span.from, { months }) <= span.to).toBe(true);
        expect(span && shiftDay(span.from, { months: months + 1 }) > span.to).toBe(true);
      }),
    );
  });
  it('is 0 for every single day', () => {
    fc.assert(fc.property(aDay, (day) => periodMonths(day) === 0));
  });
});
