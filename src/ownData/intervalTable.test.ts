import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import countries from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../dataset/readRecords';
import { firstDay } from '../domain/day';
import { csvLine } from '../ui/csvLine';
import { alpha3Of } from './alpha2';
import { commonStatuses } from './commonStatuses';
import { mistakesFile } from './mistakesFixture';
import { csvHead } from './ownCsv';
import { readerOf, rowsOf, told } from './readFixture';

const parsed = readRecords(fileURLToPath(new URL('../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const { atlas } = parsed;
const read = readerOf(atlas);
const head = 'country,bloc,status,from,to\n';

describe('readOwn, intervals', () => {
  it('lists every one of forty kinds of mistakes by line and column, and keeps the good rows', async () => {
    const { text, told: expected, good } = mistakesFile();
    expect(new Set(text.trim().split('\n')).size).toBeGreaterThan(44);
    const reading = await read(text);
    expect(told(reading)).toEqual(expected.map(({ kind, line, column }) => `${line}:${column} ${kind}`));
    for (const [i, { found, hint }] of expected.entries()) {
      if (found !== undefined) expect(reading.mistakes[i]?.found).toBe(found);
      if (hint !== undefined) expect(reading.mistakes[i]?.hint).toBe(hint);
    }
    expect(reading.goodRows).toBe(good);
    expect(rowsOf(reading.table)).toHaveLength(good);
  });
  it('says the same whatever the pieces in which the file comes', async () => {
    const text = mistakesFile().text.replace(/y{1000000}/, 'y'.repeat(10_001));
    const whole = await read(text);
    for (const size of [7, 1000]) {
      const inPieces = await read(text, { size });
      expect(told(inPieces)).toEqual(told(whole));
      expect(rowsOf(inPieces.table)).toEqual(rowsOf(whole.table));
    }
  });

  const name = fc
    .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
    .map((text) => text.normalize('NFC').trim())
    .filter(
      (text) =>
        text !== '' &&
        text.length <= 120 &&
        !/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]/u.test(text) &&
        !/^'[=+\-@]/.test(text),
    );
  const aDate = fc
    .date({ min: new Date('1800-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
    .chain((date) => fc.constantFrom(4, 7, 10).map((length) => date.toISOString().slice(0, length)));
  const anInterval = fc.record({
    country: fc.constantFrom(...atlas.countries.map(({ id }) => id)),
    bloc: fc.constantFrom('A', 'B; C', '"D", E', '=1+1', '__proto__', 'constructor'),
    status: fc.constantFrom(...commonStatuses.map(({ id }) => id)),
    dates: fc.tuple(aDate, fc.option(aDate, { nil: '' })),
  });
  /** Intervals that do not overlap, of those drawn. */
  const apart = (
    drawn: readonly { country: string; bloc: string; status: string; dates: [string, string] }[],
  ): string[][] => {
    const kept: string[][] = [];
    for (const { country, bloc, status, dates } of drawn) {
      const [from, to] = dates;
      const last = to === '' ? '9999' : firstDay(to);
      if (last <= firstDay(from)) continue;
      const free = kept.every(
        ([c, b, , start = '', end = '']) =>
          c !== country || b !== bloc || last <= firstDay(start) || (end !== '' && firstDay(end) <= firstDay(from)),
      );
      if (free) kept.push([country, bloc, status, from, to]);
    }
    return kept;
  };
  const sorted = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join('|')).sort();

  it('gives back what was written, any delimiter, line end, order of columns and pieces', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(anInterval, { minLength: 1, maxLength: 30 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.integer({ min: 1, max: 300 }),
        async (drawn, delimiter, end, backwards, size) => {
          const rows = apart(drawn);
          fc.pre(rows.length > 0);
          const write = (row: readonly string[]) => {
            const cells = backwards ? [...row].reverse() : row;
            const quoted = cells.map((cell) => (/[",;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell));
            return quoted.join(delimiter);
          };
          const reading = await read(`\ufeff${[csvHead, ...rows].map(write).join(end)}`, { size });
          expect(reading.mistakes).toEqual([]);
          expect(sorted(rowsOf(reading.table))).toEqual(sorted(rows));
          // And out again by our own CSV, which csv-parse reads too.
          const out = [csvHead, ...rowsOf(reading.table)].map(csvLine).join('');
          expect(sorted(rowsOf((await read(out)).table))).toEqual(sorted(rows));
          expect(parse(out)).toHaveLength(rows.length + 1);
        },
      ),
      { numRuns: 60 },
    ));
  it('keeps of two that overlap the one that it does not call the mistake, whichever begins first', async () => {
    const reading = await read(`${head}KAZ,B,member,2010,\nKAZ,B,observer,2000,2015\nKAZ,B,partner,2000,2005\n`);
    expect(told(reading)).toEqual(['3:4 overlap', '4:4 overlap']);
    expect(rowsOf(reading.table)).toEqual([['KAZ', 'B', 'member', '2010', '']]);
    expect(reading.goodRows).toBe(1);
  });
  it('reads the line ends alike wherever a piece breaks off', async () => {
    const rows = `${head}"KAZ",B,member,2010,\n"UZB",B,member,2011,\n`.replaceAll('\n', '\r\n');
    for (let size = 1; size < rows.length; size += 1) {
      const reading = await read(rows, { size });
      expect([size, told(reading), rowsOf(reading.table).length]).toEqual([size, [], 2]);
    }
  });
  it('takes any name for a bloc that can be written', () =>
    fc.assert(
      fc.asyncProperty(fc.uniqueArray(name, { minLength: 1, maxLength: 10 }), async (names) => {
        const out = names.map((bloc) => csvLine(['KAZ', bloc, 'member', '2000', ''])).join('');
        const reading = await read(head + out);
        expect(reading.mistakes).toEqual([]);
        expect(reading.table?.blocs.map(({ name: own }) => own).sort()).toEqual([...names].sort());
      }),
    ));
  it('knows a country by codes, by its names in seven languages and by aliases', async () => {
    const named = [
      'KAZ',
      'kaz',
      'KZ',
      'Kazakhstan',
      'Казахстан',
      'Қазақстан',
      'Qozog‘iston',
      'Қазоқистон',
      'Gazagystan',
    ];
    const text = named.map((country, i) => `${country},B${i},member,2000,`).join('\n');
    const reading = await read(head + text);
    expect(told(reading)).toEqual([]);
    expect(reading.table?.countries).toEqual(['KAZ']);
    expect(new Map(reading.taken).get('Казахстан')).toBe('KAZ');
  });
  it('knows every country of the atlas by each of its names, but for those that two have', async () => {
    const rows = atlas.countries.flatMap(({ id, names }) =>
      Object.values(names).map((own, i) => ({ id, line: `"${own}",${id} ${i},member,2000,` })),
    );
    const reading = await read(head + rows.map(({ line }) => line).join('\n'));
    const clear = reading.mistakes.filter(({ kind }) => kind !== 'country-ambiguous');
    expect(clear).toEqual([]);
    for (const [id, bloc] of rowsOf(reading.table)) expect(bloc?.slice(0, 3)).toBe(id);
  });
  it('has the alpha-2 codes of ISO 3166', () => {
    for (const { id } of atlas.countries) {
      const short = countries.alpha3ToAlpha2(id);
      if (short) expect(alpha3Of.get(short)).toBe(id);
    }
    expect(alpha3Of.size).toBeGreaterThan(235);
  });
});
