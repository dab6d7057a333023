import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../dataset/readRecords';
import { indexAtlas } from '../domain/atlasIndex';
import { firstDay } from '../domain/day';
import { readAtlasFile } from './atlasFile';
import { contextOf } from './contextOf';
import { Mistakes } from './mistake';
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
      '8:4 cells-missing',
    ]);
  });
});

describe('readOwn, countries and years with mistakes', () => {
  it('takes nothing of a row with a mistake, of its other organisations neither', async () => {
    const reading = await read('country,year,UN,OPEC\nKAZ,1992,1,1\nKAZ,1993,yes,1\nKAZ,1994,1,1\n');
    expect(told(reading)).toEqual(['3:3 code-unknown']);
    expect([reading.goodRows, reading.rows]).toEqual([2, 3]);
    expect(rowsOf(reading.table)).toEqual(
      ['UN', 'OPEC'].flatMap((bloc) => [
        ['KAZ', bloc, 'member', '1992', '1993'],
        ['KAZ', bloc, 'member', '1994', ''],
      ]),
    );
  });
  it('says of an organisation too many, or with a name too long, where its column is, and leaves the rows good', async () => {
    const blocs = Array.from({ length: 2001 }, (_, i) => `B${i}`);
    const many = await read(`\n\ncountry,year,${blocs.join(',')}\nKAZ,1992,${blocs.map(() => 1).join(',')}\n`);
    expect(told(many)).toEqual(['3:2003 blocs-many']);
    expect([many.goodRows, many.rows, many.table?.line.length]).toEqual([1, 1, 2000]);
    const long = await read(`country,year,UN,${'x'.repeat(121)}\nKAZ,1992,1,1\n`);
    expect(told(long)).toEqual(['1:4 cell-long']);
    expect(long.table?.blocs.map(({ name }) => name)).toEqual(['UN']);
  });
  it('has two columns of one name whose accents are written in two ways for one', async () =>
    expect(told(await read('country,year,\u00c9,E\u0301\nKAZ,1992,1,1\n'))).toEqual(['1:4 column-double']));
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
  const asTyped = (text: string, at: string) => {
    const lines = text.slice(0, text.indexOf(at)).split('\n');
    return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
  };
  it('names invisible characters, written out or escaped, by line and column, and shows no bloc whose name has one', async () => {
    const change = (id: string, short: string) => (bloc: (typeof atlas.blocs)[number]) =>
      bloc.id === id ? { ...bloc, short } : bloc;
    const blocs = atlas.blocs.map(change('brics', 'BR\u202eICS')).map(change('csto', 'CS\u2066TO'));
    const memberships = atlas.memberships.slice();
    for (const id of ['brics', 'csto', 'eaeu'])
      memberships.splice(
        memberships.findIndex(({ bloc }) => bloc === id),
        1,
      );
    const text = json({ blocs, memberships }).replace('\u2066', '\\u2066');
    const reading = await read(text, { name: 'atlas.json' });
    expect(told(reading).sort()).toEqual(
      ['"BR\u202e', '"CS\\u2066'].map((at) => `${asTyped(text, at)} bad-character`).sort(),
    );
    expect(reading.mistakes.map(({ hint }) => hint).sort()).toEqual(['U+202E', 'U+2066']);
    expect(reading.table?.blocs.map(({ name }) => name)).toEqual([index.blocs.get('eaeu')?.short]);
    expect(reading.goodRows).toBe(reading.table?.line.length);
    expect(reading.rows).toBeGreaterThan(reading.goodRows);
  });
  it('says which blocs are too many, and where', async () => {
    const [eaeu] = atlas.blocs.filter(({ id }) => id === 'eaeu');
    const [one] = atlas.memberships.filter(({ bloc }) => bloc === 'eaeu');
    if (!eaeu || !one) throw new Error('no EAEU');
    const more = Array.from({ length: 2002 }, (_, i) => `x${i}`);
    const text = json({
      blocs: [...atlas.blocs, ...more.map((id) => ({ ...eaeu, id, short: `Bloc ${id}` }))],
      memberships: [...atlas.memberships, ...more.map((id) => ({ ...one, id: `${one.id}-${id}`, bloc: id }))],
    });
    const reading = await read(text, { name: 'atlas.json' });
    expect(told(reading)).toEqual(
      ['"Bloc x2000"', '"Bloc x2001"'].map((short) => `${asTyped(text, short)} blocs-many`),
    );
    expect([reading.goodRows, reading.rows, reading.table?.blocs.length]).toEqual([2000, 2002, 2000]);
  });
  it('stops at the most intervals that there may be, and says where', () => {
    const memberships = atlas.memberships.slice(1);
    const bloc = atlas.memberships[0]?.bloc ?? '';
    const text = json({ memberships });
    const mistakes = new Mistakes();
    const { blocs } = contextOf(index);
    const shown = {
      countries: new Set(atlas.countries.map(({ id }) => id)),
      blocs: new Map(blocs.map(([id, keys]) => [id, new Set(keys)])),
    };
    const reading = readAtlasFile(text, 'atlas.json', shown, mistakes, 2);
    const third = memberships.filter((row) => row.bloc === bloc)[2];
    expect(mistakes.all.map(({ kind, field }) => [kind, field])).toEqual([['rows-many', third?.id]]);
    const [{ line, column } = { line: 0, column: 0 }] = mistakes.all;
    const lines = text.split('\n');
    expect(lines[line - 1]?.slice(column - 1)).toBe('{');
    expect(lines[line]).toContain(`"${third?.id}"`);
    expect(reading?.draft.rows).toHaveLength(2);
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
