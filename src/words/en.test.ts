import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../dataset/readRecords';
import { precisionOf } from '../domain/day';
import { standingClasses } from '../domain/standing';
import { en } from './en';

const parsed = readRecords(fileURLToPath(new URL('../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');

const shape = {
  year: /^\d{4}$/,
  month: /^[A-Z][a-z]+ \d{4}$/,
  day: /^([1-9]|[12]\d|3[01]) [A-Z][a-z]+ \d{4}$/,
};

/** Every text of the dataset that is a date. */
const datesIn = (node: unknown): string[] => {
  if (typeof node === 'string') return /^\d{4}(-\d{2}){0,2}$/.test(node) ? [node] : [];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(datesIn) : [];
};

describe('date', () => {
  it.each([
    ['2024', '2024'],
    ['2024-10', 'October 2024'],
    ['2024-10-07', '7 October 2024'],
    ['1992-05-31', '31 May 1992'],
  ])('%s is %s', (date, words) => expect(en.date(date)).toBe(words));
  it('never says more than the date: a year has no month, a month has no day', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (date, length) => {
        const fuzzy = date.toISOString().slice(0, length);
        expect(en.date(fuzzy)).toMatch(shape[precisionOf(fuzzy)]);
      }),
    );
  });
  it('says each date of the records at the precision it has', () => {
    const dates = [...new Set(datesIn(parsed.atlas))];
    expect(new Set(dates.map(precisionOf))).toEqual(new Set(['year', 'month', 'day']));
    for (const date of dates) expect(en.date(date)).toMatch(shape[precisionOf(date)]);
  });
  it('keeps a coarse date coarse in every sentence', () => {
    for (const said of [en.since('2006'), en.span('2006', '2012'), en.checked('2006')])
      expect(said).not.toMatch(/Jan|\b1\b/);
  });
});

describe('standing', () => {
  it('has its own words for every standing', () => {
    const said = standingClasses.map((standing) => en.standing[standing]);
    expect(new Set(said).size).toBe(standingClasses.length);
  });
});
