import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../dataset/readRecords';
import { indexAtlas } from '../domain/atlasIndex';
import { firstDay } from '../domain/day';
import { codeOf, dateOf, firstCode } from './ownTable';
import { readerOf, rowsOf, told } from './readFixture';

const parsed = readRecords(fileURLToPath(new URL('../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const { atlas } = parsed;
const read = readerOf(atlas);
const index = indexAtlas(atlas);

describe('readOwn, countries and years', () => {
  it('has on every day of every year the status that the table has, read directly', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(
          fc.record({
            country: fc.constantFrom('KAZ', 'UZB', 'Kyrgyzstan'),
            year: fc.integer({ min: 1990, max: 2005 }),
            codes: fc.tuple(
              ...Array.from({ length: 3 }, () => fc.constantFrom('0', '1', '2', '3', '-9', '-1', '', 'NA', '7', '1.0')),
            ),
          }),
          { minLength: 1, maxLength: 40, selector: ({ country, year }) => `${country} ${year}` },
        ),
        async (table) => {
          const text = table.map(({ country, year, codes }) => [year, ...codes, country].join(',')).join('\n');
          const reading = await read(`year,UN,OPEC,X,country\n${text}\n`);
          expect(reading.mistakes).toEqual([]);
          const last = Math.max(...table.map(({ year }) => year));
          const rows = rowsOf(reading.table);
          for (const { country, year, codes } of table)
            for (const [i, bloc] of ['UN', 'OPEC', 'X'].entries()) {
              const id = country === 'Kyrgyzstan' ? 'KGZ' : country;
              const held = rows.filter(
                ([c, b, , from = '', to = '']) =>
                  c === id && b === bloc && from <= String(year) && (to === '' || String(year) < to),
              );
              const expected = { 0: 'none', 1: 'member', 2: 'associate', 3: 'observer' }[Number(codes[i] || 'x')];
              expect(held.map(([, , status]) => status)).toEqual(expected ? [expected] : []);
            }
          // No interval says anything of a year that the table does not have.
          for (const [c, , , from = '', to = ''] of rows)
            for (let year = Number(from); year < (to === '' ? last + 1 : Number(to)); year += 1)
              expect(
                table.some((row) => (row.country === 'Kyrgyzstan' ? 'KGZ' : row.country) === c && row.year === year),
              ).toBe(true);
        },
      ),
    ));
  it('leaves what holds in the last year open, checked in that year, and says from which lines', async () => {
    const { table } = await read(
      'country,year,ccode,UN\nKAZ,1992,705,1\nKAZ,1993,705,1\nUZB,1992,704,1\nUZB,1993,704,-9\n',
    );
    expect(rowsOf(table)).toEqual([
      ['KAZ', 'UN', 'member', '1992', ''],
      ['UZB', 'UN', 'member', '1992', '1993'],
    ]);
    expect(table?.checked).toBe('1993');
    expect([table?.line[0], table?.lastLine[0]]).toEqual([2, 3]);
  });
  it('lists its own mistakes by line and column', async () => {
    const text = [
      'country,year,UN,OPEC',
      'KAZ,92,1,1',
      'KAZ,1066,1,1',
      'Narnia,1992,1,1',
      'KAZ,1993,yes,member',
      'UZB,1993,1,1',
      'UZ,1993,0,0',
      'UZB,1994,1',
    ];
    expect(told(await read(text.join('\n')))).toEqual([
      '2:2 year-form',
      '3:2 year-range',
      '4:1 country-unknown',
      '5:3 code-unknown',
      '5:4 code-unknown',
      '7:2 year-double',
      '8:0 cells-missing',
    ]);
  });
});

describe('readOwn, a file in the atlas’s schema', () => {
  const json = (change: Partial<typeof atlas>, space = 1) => JSON.stringify({ ...atlas, ...change }, null, space);
  it('has nothing to add where it says the same', async () => {
    const reading = await read(json({}), { name: 'atlas.json' });
    expect(reading.mistakes).toEqual([]);
    expect(reading.table).toBeNull();
  });
  it('shows the bloc whose memberships differ, all of it, with the lines', async () => {
    const [gone] = atlas.memberships.filter(({ bloc }) => bloc === 'brics');
    const text = json({ memberships: atlas.memberships.filter((row) => row !== gone) });
    const { table } = await read(text, { name: 'atlas.json' });
    const left = atlas.memberships.filter((row) => row.bloc === 'brics' && row !== gone);
    expect(table?.blocs.map(({ name }) => name)).toEqual([index.blocs.get('brics')?.short]);
    expect(table?.line).toHaveLength(left.length);
    const lines = text.split('\n');
    for (const line of table?.line ?? []) expect(lines[line - 1]?.trim()).toBe('{');
    const dates = [...(table?.from ?? [])].map(dateOf).sort();
    expect(dates).toEqual(left.map(({ from }) => from).sort());
  });
  it('keeps two blocs apart that go by the same short name', async () => {
    const [one, other] = ['brics', 'csto'].map((id) => atlas.memberships.find(({ bloc }) => bloc === id));
    const text = json({
      blocs: atlas.blocs.map((bloc) => (bloc.id === 'csto' ? { ...bloc, short: 'BRICS' } : bloc)),
      memberships: atlas.memberships.filter((row) => row !== one && row !== other),
    });
    const { table } = await read(text, { name: 'atlas.json' });
    const left = (id: string) => atlas.memberships.filter((row) => row.bloc === id && row !== one && row !== other);
    const sizes = [...(table?.starts ?? [])].map((start, i, all) => (all[i + 1] ?? start) - start).slice(0, -1);
    expect(new Set(table?.blocs.map(({ name }) => name)).size).toBe(2);
    expect([...sizes].sort()).toEqual([left('brics').length, left('csto').length].sort());
  });
  it('lists what the schema and its checks have against it, where it stands', async () => {
    const [first, ...rest] = atlas.memberships;
    if (!first) throw new Error('no memberships');
    const text = json({ memberships: [{ ...first, from: '2024-02-30' }, ...rest] });
    const reading = await read(text, { name: 'atlas.json' });
    expect(reading.table).toBeNull();
    expect(reading.mistakes).toHaveLength(1);
    const [{ line, column, kind } = { line: 0, column: 0, kind: '' }] = reading.mistakes;
    expect(kind).toBe('json-field');
    expect(text.split('\n')[line - 1]?.slice(column - 1)).toContain('"2024-02-30"');
  });
});

describe('codeOf', () => {
  it('keeps a date and its order as a number', () => {
    const dates = ['1815', '1991-12', '1991-12-26', '2024-02-29'];
    for (const date of dates) {
      expect(dateOf(codeOf(date))).toBe(date);
      expect(String(firstCode(codeOf(date)))).toBe(firstDay(date).replaceAll('-', ''));
    }
  });
});
