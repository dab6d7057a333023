import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../dataset/readRecords';
import { indexAtlas } from '../domain/atlasIndex';
import { contextOf } from './contextOf';
import { mostRows } from './draft';
import { bytesOf, pieces, readerOf, rowsOf, told } from './readFixture';
import { readOwn } from './readOwn';

const parsed = readRecords(fileURLToPath(new URL('../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const { atlas } = parsed;
const read = readerOf(atlas);
const head = 'country,bloc,status,from,to\n';

describe('readOwn, files', () => {
  const utf16 = (text: string, littleEndian: boolean) => {
    const bytes = new Uint8Array(2 * text.length + 2);
    const view = new DataView(bytes.buffer);
    for (const [i, letter] of [...`\ufeff${text}`].entries()) view.setUint16(2 * i, letter.charCodeAt(0), littleEndian);
    return bytes;
  };
  const good = `${head}Қазақстан,Блок,member,2000,\n`;
  it.each([
    ['UTF-16, little end first', utf16(good, true), 'utf-16le'],
    ['UTF-16, big end first', utf16(good, false), 'utf-16be'],
    ['UTF-8 with a mark', bytesOf(`\ufeff${good}`), 'utf-8'],
    ['old line ends', bytesOf(good.replaceAll('\n', '\r')), 'utf-8'],
    ['no end of line at the end', bytesOf(good.trimEnd()), 'utf-8'],
    ['blank lines and rows of nothing', bytesOf(`\n\n${head}\n,,,,\n${good.slice(head.length)}\n,,,,\n`), 'utf-8'],
  ])('reads %s', async (_, bytes, encoding) => {
    for (const size of [1, 3, 65_536]) {
      const reading = await read(bytes, { size: size === 1 ? 4096 : size });
      expect(told(reading)).toEqual([]);
      expect(reading.encoding).toBe(encoding);
      expect(rowsOf(reading.table)).toEqual([['KAZ', 'Блок', 'member', '2000', '']]);
    }
  });
  it.each([
    ['nothing', '', ['1:0 file-empty']],
    ['blank lines', '\n\n\n', ['1:0 file-empty']],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), ['1:0 file-binary']],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), ['1:0 file-binary']],
    ['UTF-16 that does not say so', utf16(good, true).subarray(2), ['1:0 file-binary']],
    ['prose', 'It was a dark night.', ['1:1 header-unknown']],
    ['no header', 'KAZ,B,member,2000,', ['1:1 header-unknown']],
    ['a header alone', head, ['1:0 rows-none']],
    ['a column missing', 'country,bloc,status,to\nKAZ,B,member,', ['1:5 column-missing']],
    ['columns missing', 'country,bloc', ['1:3 column-missing', '1:3 column-missing', '1:3 column-missing']],
    ['a column twice', 'country,bloc,status,from,to,from\n', ['1:6 column-double']],
    ['years without a country', 'year,UN\n2000,1\n', ['1:3 column-missing']],
    ['years without an organisation', 'country,year\nKAZ,2000\n', ['1:1 header-unknown']],
    ['an organisation without a name', 'country,year,\nKAZ,2000,1\n', ['1:3 column-nameless']],
    ['a quote that is never closed', `${head}KAZ,"B,member,2000,\n`, ['2:2 quote-open']],
    [
      'bytes that are no UTF-8',
      new Uint8Array([...bytesOf(`${head}KAZ,`), 0xc1, ...bytesOf(',member,2000,')]),
      ['2:2 bad-character'],
    ],
    ['JSON that breaks off', '{"schemaVersion": "1.0",\n "blocs": [', ['2:12 json-syntax']],
    ['JSON of another kind', '[1,2]', ['1:1 json-field']],
  ])('refuses %s', async (_, content, expected) => {
    const reading = await read(content);
    expect(told(reading)).toEqual(expected);
    if (!expected[0]?.includes('bad-character')) expect(reading.table).toBeNull();
  });
  it('gives up a row of more than a cell can hold, and a file that is too large, without reading on', async () => {
    const long = 'x'.repeat(5_000_000);
    expect(told(await read(`${head}KAZ,"${long}\nUZB,B,boss,2000,\n`))).toEqual([
      '2:2 quote-open',
      '3:3 status-unknown',
    ]);
    expect(told(await read(`${head}KAZ,${long}\nUZB,B,boss,2000,\n`))).toEqual([
      '2:2 cell-long',
      '2:3 cells-missing',
      '3:3 status-unknown',
    ]);
    const huge = await readOwn(
      pieces(new Uint8Array(0), 1),
      { name: 'a', day: '2026', bytes: 1e9 },
      contextOf(indexAtlas(atlas)),
    );
    expect(told(huge)).toEqual(['1:0 file-large']);
  });
  it('says of each row with a bloc too many where it stands, and does not count it as good', async () => {
    const rows = Array.from({ length: 2002 }, (_, i) => `KAZ,B${i},member,2000,`);
    const reading = await read(head + [...rows, 'UZB,B2001,member,2000,'].join('\n'));
    expect(told(reading)).toEqual(['2002:2 blocs-many', '2003:2 blocs-many', '2004:2 blocs-many']);
    expect([reading.goodRows, reading.rows, reading.table?.line.length]).toEqual([2000, 2003, 2000]);
  });
  it('stops at the most intervals that there may be, and says where', async () => {
    const blocs = Array.from({ length: 1000 }, (_, i) => `B${i}`);
    const codes = (year: number) => blocs.map(() => year % 2).join(',');
    const years = Array.from({ length: 401 }, (_, i) => `KAZ,${1600 + i},${codes(i)}`);
    const byYears = await read(`country,year,${blocs.join(',')}\n${years.join('\n')}\n`);
    expect(told(byYears)).toEqual(['402:1 rows-many']);
    expect(byYears.table?.line).toHaveLength(mostRows);
    expect([byYears.goodRows, byYears.rows]).toEqual([400, 401]);
  });
  it('names columns that it does not read', async () =>
    expect((await read('country,bloc,note,status,from,to\nKAZ,B,hm,member,2000,\n')).ignored).toEqual(['note']));
  it('reads as far as it is told', async () => {
    const seen: number[] = [];
    const bytes = bytesOf(good.repeat(3));
    await readOwn(
      pieces(bytes, 16),
      { name: 'a.csv', day: '2026', bytes: bytes.length },
      contextOf(indexAtlas(atlas)),
      (n) => seen.push(n),
    );
    expect(seen.at(-1)).toBe(bytes.length);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });
});
