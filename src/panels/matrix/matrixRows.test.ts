import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../dataset/readRecords';
import { indexAtlas } from '../../domain/atlasIndex';
import { similarity } from '../../domain/overlaps';
import { statusOn } from '../../domain/standing';
import { pageEn } from '../../words/pageEn';
import { cellOn, cellWords, letterOf } from './matrixCell';
import { csvName, csvOf, matrixTable } from './matrixCsv';
import { columnsOn, type MatrixQuery, membershipsOn, rowsOn } from './matrixRows';

const parsed = readRecords(fileURLToPath(new URL('../../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const index = indexAtlas(parsed.atlas);

const day = '2025-09-01';
const query = (change: Partial<MatrixQuery> = {}): MatrixQuery => ({
  day,
  sort: { by: 'country' },
  all: false,
  grouped: true,
  ...change,
});
const names = (change?: Partial<MatrixQuery>) => rowsOn(index, query(change)).map(({ country }) => country.names.en);
const letter = (bloc: string, country: string, on: string) =>
  pageEn.matrix.letters[cellOn(index, bloc, country, on).letter].letter;
const five = ['Kazakhstan', 'Kyrgyzstan', 'Tajikistan', 'Turkmenistan', 'Uzbekistan'];

describe('letterOf', () => {
  const statuses = index.atlas.blocs.flatMap((bloc) => bloc.statuses.map((status) => ({ bloc, status })));

  it.each(statuses.map(({ bloc, status }) => [bloc.id, status.id, status] as const))(
    '%s, %s has a letter',
    (bloc, id, status) => {
      const membership = index.atlas.memberships.find((own) => own.bloc === bloc && own.status === id);
      const any = membership ?? index.atlas.memberships[0];
      if (!any) throw new Error('no memberships');
      const key = letterOf({ kind: 'recorded', status, membership: any, also: [], blurred: false });
      expect(pageEn.matrix.letters[key].letter).not.toBe('');
    },
  );

  it.each([
    ['brics', 'KAZ', '2025-01-01', 'P'],
    ['brics', 'KGZ', '2025-01-01', '–'],
    ['brics', 'KAZ', '2024-12-31', 'I'],
    ['eaeu', 'UZB', '2025-09-01', 'O'],
    ['csto', 'UZB', '2012-12-19', 'E'],
    ['csto', 'KAZ', '2025-09-01', 'M'],
    ['csto', 'ARM', '2025-09-01', 'M'],
    ['cis', 'TKM', '2025-09-01', 'A'],
    ['sco', 'TUR', '2025-08-31', 'D'],
    ['sco', 'MNG', '2025-08-31', 'O'],
    ['sco', 'TUR', '2025-09-01', 'P'],
    ['sco', 'MNG', '2025-09-01', 'P'],
    ['wto', 'UZB', '2025-09-01', 'I'],
    ['nato', 'BLR', '2025-09-01', 'S'],
    ['cis', 'CHN', '2025-09-01', '?'],
    ['eaeu', 'KAZ', '2014-12-31', ''],
  ])('%s, %s on %s: %s', (bloc, country, on, expected) => expect(letter(bloc, country, on)).toBe(expected));

  it('marks a membership that is frozen, and one that is contested', () => {
    expect(cellOn(index, 'csto', 'ARM', day).letter).toBe('frozen');
    expect(pageEn.matrix.letters.frozen.mark).not.toBe('');
    expect(
      index.atlas.blocs.some(({ id }) => index.atlas.countries.some((own) => cellOn(index, id, own.id, day).contested)),
    ).toBe(true);
  });
});

describe('cellOn', () => {
  it('is what the domain says, for every country and bloc', () => {
    for (const { id: bloc } of index.atlas.blocs)
      for (const { id } of index.atlas.countries)
        expect(cellOn(index, bloc, id, day).standing).toEqual(statusOn(index, bloc, id, day));
  });
  it('is the same object while the standing is the same, also across changes of others', () => {
    const before = cellOn(index, 'sco', 'KAZ', '2025-08-31');
    expect(cellOn(index, 'sco', 'TUR', '2025-08-31')).not.toBe(cellOn(index, 'sco', 'TUR', '2025-09-01'));
    expect(cellOn(index, 'sco', 'KAZ', '2025-09-01')).toBe(before);
  });
});

describe('cellWords', () => {
  it.each([
    ['brics', 'KAZ', 'Partner country since 1 January 2025'],
    ['nato', 'CHN', 'Not a member'],
    ['eurasec', 'KAZ', 'Bloc did not exist'],
    ['cis', 'CHN', 'Not known'],
  ])('%s, %s: %s', (bloc, country, words) => expect(cellWords(cellOn(index, bloc, country, day), pageEn)).toBe(words));
});

describe('rowsOn', () => {
  it('has the five first, then the neighbours, by name', () => {
    expect(names().slice(0, 5)).toEqual(five);
    expect(names().slice(5)).toEqual([...names().slice(5)].sort((a, b) => a.localeCompare(b, 'en')));
    expect(names()).not.toContain('Norway');
  });
  it('has every country of the dataset when asked for', () => {
    expect(new Set(names({ all: true })).size).toBe(index.atlas.countries.length);
    expect(names({ all: true }).slice(0, 5)).toEqual(five);
  });
  it('says which row opens a region, and none when regions are mixed', () => {
    const first = (change?: Partial<MatrixQuery>) =>
      rowsOn(index, query(change)).flatMap((row) => (row.first ? [row.country.region] : []));
    expect(first({ all: true })).toEqual(['central-asia', 'neighbour', 'other']);
    expect(first({ grouped: false })).toEqual([]);
  });
  it('sorts by number of memberships, the most first', () => {
    const rows = rowsOn(index, query({ sort: { by: 'number' }, grouped: false, all: true }));
    const values = rows.map(({ value }) => value ?? -1);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(rows[0]?.value).toBe(membershipsOn(index, rows[0]?.country.id ?? '', day));
    expect(names({ sort: { by: 'number' } }).at(0)).toBe('Kazakhstan');
  });
  it('sorts by status in a bloc, the strongest first', () => {
    const letters = rowsOn(index, query({ sort: { by: 'bloc', bloc: 'brics' }, grouped: false })).map(({ country }) =>
      letter('brics', country.id, day),
    );
    expect(letters.join('')).toMatch(/^M+P+I*E*–*\?*$/);
  });
  it('sorts by similarity, the country itself first', () => {
    const rows = rowsOn(index, query({ sort: { by: 'similarity', to: 'UZB' }, grouped: false }));
    expect(rows[0]?.country.id).toBe('UZB');
    const blocs = index.atlas.blocs.map(({ id }) => id);
    for (const { country, value } of rows) expect(value).toBe(similarity(index, blocs, 'UZB', country.id, day));
    const values = rows.slice(1).map(({ value }) => value ?? -1);
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });
});

describe('columnsOn', () => {
  it('has every bloc, in the order of the dataset', () => {
    expect(columnsOn(index, day, 'dataset')).toEqual(index.atlas.blocs);
  });
  it('puts those first in which the five have most ties', () => {
    const columns = columnsOn(index, day, 'ties').map(({ id }) => id);
    expect([...columns].sort()).toEqual(index.atlas.blocs.map(({ id }) => id).sort());
    expect(columns.indexOf('cis')).toBeLessThan(columns.indexOf('brics'));
    expect(columns.indexOf('brics')).toBeLessThan(columns.indexOf('guam'));
  });
});

describe('csvOf', () => {
  it('reads back as exactly the rows and columns of the view, in their order', () => {
    const rows = rowsOn(index, query({ sort: { by: 'number' }, all: true, grouped: false }));
    const columns = columnsOn(index, day, 'ties');
    const [header, ...body]: string[][] = parse(csvOf(matrixTable(index, rows, columns, day, pageEn)));
    expect(header).toEqual(['Country code', 'Country', ...columns.map(({ short }) => `${short} on ${day}`)]);
    expect(body).toEqual(
      rows.map(({ country }) => [
        country.id,
        country.names.en,
        ...columns.map(({ id }) => cellWords(cellOn(index, id, country.id, day), pageEn)),
      ]),
    );
  });
  it('quotes what needs it', () => expect(csvOf([['a,b', 'say "x"', 'plain']])).toBe('"a,b","say ""x""",plain\r\n'));
  it('holds nothing that a spreadsheet would run', () => {
    const table = matrixTable(
      index,
      rowsOn(index, query({ all: true })),
      columnsOn(index, day, 'dataset'),
      day,
      pageEn,
    );
    expect(table.flat().filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
  });
  it('is named after the day', () => expect(csvName(day)).toBe('multivector-matrix-2025-09-01.csv'));
});
