import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, firstDay, holdsOn, isBlurred, isDay, isFuzzyDate, precisionOf, shiftDay } from './day';

const aDay = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9000-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const aDate = fc.tuple(aDay, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));
const count = fc.integer({ min: -50_000, max: 50_000 });
const daysBetween = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / 86_400_000;

describe('isFuzzyDate', () => {
  it.each(['2024', '2024-10', '2024-10-17', '2024-02-29', '2000-02-29', '1999-12-31'])('takes %s', (text) =>
    expect(isFuzzyDate(text)).toBe(true),
  );
  it.each([
    '2023-02-30',
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-13',
    '2024-00',
    '2024-10-00',
    '2024-1',
    '24',
    '2024-10-17T00:00',
    '2024-10-17 ',
    '2024-Q3',
    '',
  ])('refuses %j', (text) => expect(isFuzzyDate(text)).toBe(false));
  it('takes every day of the calendar at each precision', () => {
    fc.assert(fc.property(aDate, (date) => isFuzzyDate(date)));
  });
});

describe('isDay', () => {
  it('takes whole days only', () => {
    expect(isDay('2024-10-17')).toBe(true);
    expect(isDay('2024-10')).toBe(false);
    expect(isDay('2024-10-32')).toBe(false);
  });
});

describe('precisionOf', () => {
  it('reads the precision off the length', () =>
    expect(['2024', '2024-10', '2024-10-17'].map(precisionOf)).toEqual(['year', 'month', 'day']));
});

describe('firstDay and dayAfter', () => {
  it.each([
    ['2024', '2024-01-01', '2025-01-01'],
    ['2024-02', '2024-02-01', '2024-03-01'],
    ['2023-02', '2023-02-01', '2023-03-01'],
    ['2024-12', '2024-12-01', '2025-01-01'],
    ['2024-02-28', '2024-02-28', '2024-02-29'],
    ['2023-02-28', '2023-02-28', '2023-03-01'],
    ['2024-12-31', '2024-12-31', '2025-01-01'],
  ])('%s means %s up to but not %s', (date, first, after) => {
    expect(firstDay(date)).toBe(first);
    expect(dayAfter(date)).toBe(after);
  });
  it('enclose as many days as the precision leaves open', () => {
    fc.assert(
      fc.property(aDate, (date) => {
        const open = daysBetween(firstDay(date), dayAfter(date));
        const sizes = { year: [365, 366], month: [28, 29, 30, 31], day: [1] };
        expect(sizes[precisionOf(date)]).toContain(open);
        expect(firstDay(date).startsWith(date)).toBe(true);
        expect(dayAfter(date).startsWith(date)).toBe(false);
        expect(shiftDay(dayAfter(date), { days: -1 }).startsWith(date)).toBe(true);
      }),
    );
  });
});

describe('isBlurred', () => {
  it.each([
    ['2006-08', '2006-07-31', false],
    ['2006-08', '2006-08-01', true],
    ['2006-08', '2006-08-31', true],
    ['2006-08', '2006-09-01', false],
    ['2006', '2006-12-31', true],
    ['2006', '2007-01-01', false],
    ['2006-08-01', '2006-08-01', false],
    [null, '2006-08-01', false],
  ])('%s on %s: %s', (date, day, blurred) => expect(isBlurred(date, day)).toBe(blurred));
});

describe('holdsOn', () => {
  it('includes from and excludes to', () => {
    const span = { from: '1999-04-02', to: '2006-08' };
    expect(['1999-04-01', '1999-04-02', '2006-07-31', '2006-08-01'].map((day) => holdsOn(span, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
  it('has no end when to is null', () => expect(holdsOn({ from: '2024', to: null }, '9999-12-31')).toBe(true));
  it('is true on exactly the days from firstDay(from) up to firstDay(to)', () => {
    fc.assert(
      fc.property(aDate, aDate, aDay, (from, to, day) => {
        expect(holdsOn({ from, to }, day)).toBe(
          Date.parse(firstDay(from)) <= Date.parse(day) && Date.parse(day) < Date.parse(firstDay(to)),
        );
      }),
    );
  });
  it('gives two spans that meet no day in common and no day between', () => {
    fc.assert(
      fc.property(aDate, aDay, (edge, day) => {
        expect(holdsOn({ from: '0001', to: edge }, day)).toBe(!holdsOn({ from: edge, to: null }, day));
      }),
    );
  });
});

describe('shiftDay', () => {
  it.each([
    ['2024-02-28', { days: 1 }, '2024-02-29'],
    ['2024-03-01', { days: -1 }, '2024-02-29'],
    ['2024-01-31', { months: 1 }, '2024-02-29'],
    ['2023-01-31', { months: 1 }, '2023-02-28'],
    ['2024-12-31', { days: 1 }, '2025-01-01'],
    ['2024-02-29', { years: 1 }, '2025-02-28'],
    ['2024-01-15', { months: -1 }, '2023-12-15'],
    ['2024-10-17', {}, '2024-10-17'],
  ])('%s by %j is %s', (day, by, shifted) => expect(shiftDay(day, by)).toBe(shifted));
  it('goes back by as many days as it went', () => {
    fc.assert(
      fc.property(aDay, count, (day, days) => {
        fc.pre(Number(day.slice(0, 4)) > 1200 && Number(day.slice(0, 4)) < 8800);
        const there = shiftDay(day, { days });
        expect(daysBetween(day, there)).toBe(days);
        expect(shiftDay(there, { days: -days })).toBe(day);
      }),
    );
  });
  it('steps a day as dayAfter does', () => {
    fc.assert(fc.property(aDay, (day) => shiftDay(day, { days: 1 }) === dayAfter(day)));
  });
  it('takes twelve months for a year, and keeps the day of the month where there is one', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -150, max: 150 }), (day, years) => {
        fc.pre(Number(day.slice(0, 4)) > 1200 && Number(day.slice(0, 4)) < 8800);
        const shifted = shiftDay(day, { months: 12 * years });
        expect(shifted).toBe(shiftDay(day, { years }));
        expect(shifted.slice(5)).toBe(
          day.slice(5) === '02-29' && !isFuzzyDate(`${shifted.slice(0, 4)}-02-29`) ? '02-28' : day.slice(5),
        );
      }),
    );
  });
  it('never leaves the month that it shifts to', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -2000, max: 2000 }), (day, months) => {
        fc.pre(Number(day.slice(0, 4)) > 1200 && Number(day.slice(0, 4)) < 8800);
        const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        const shifted = shiftDay(day, { months });
        expect(index(shifted)).toBe(index(day) + months);
        expect(isDay(shifted)).toBe(true);
      }),
    );
  });
});
