import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guard, joinList, separator, unguard, writeCsv } from './csv';

const awkward = fc.stringMatching(/^[=+\-@'"|,;\r\n\tаА 1]{0,12}$/);
const texts = fc.oneof(awkward, fc.string({ unit: 'grapheme' }));

describe(guard, () => {
  it.each(['=1+1', '+7 727', '-5 %', '@cmd', '\tx', '\rx'])('marks %j, which a spreadsheet would run', (text) => {
    expect(guard(text)).toBe(`'${text}`);
  });
  it.each(["'Fearing' The Kremlin?", '– a dash', 'a = b', '', '5'])('leaves %j alone', (text) => {
    expect(guard(text)).toBe(text);
  });
  it('is undone by unguard, whatever the text', () => {
    fc.assert(fc.property(texts, (text) => unguard(guard(text)) === text));
  });
  it('leaves no text that begins as a formula does', () => {
    fc.assert(fc.property(texts, (text) => !/^[=+\-@\t\r]/.test(guard(text))));
  });
});

describe(unguard, () => {
  it.each(["'=1", "''=1", "'x", '=1', ''])('gives back %j', (text) => {
    expect(unguard(guard(text))).toBe(text);
  });
});

describe(writeCsv, () => {
  it('writes RFC 4180: CRLF, quotes doubled and only where needed', () => {
    expect(writeCsv(['a', 'b'], [['x, "y"', 'two\nlines']])).toBe('a,b\r\n"x, ""y""","two\nlines"\r\n');
  });
  it('quotes a carriage return, which some readers take for the end of a line', () => {
    expect(writeCsv(['a'], [['x\ry']])).toBe('a\r\n"x\ry"\r\n');
  });
  it('writes nothing for null, and numbers and flags as they are', () => {
    expect(writeCsv(['a'], [[null], [undefined], [-12.5], [false]])).toBe('a\r\n\r\n\r\n-12.5\r\nfalse\r\n');
  });
  it('is read back by csv-parse, whatever the texts', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, fc.double({ noNaN: true, noDefaultInfinity: true }), texts)), (rows) => {
        const read = parse(writeCsv(['a', 'b', 'c'], rows), { relaxColumnCount: false });
        const back = read.slice(1).map(([a = '', b = '', c = '']) => [unguard(a), Number(b) + 0, unguard(c)]);
        expect(back).toEqual(rows.map(([a, b, c]) => [a, b + 0, c]));
      }),
    );
  });
});

describe(joinList, () => {
  it('keeps the number of items, whatever is in them', () => {
    fc.assert(
      fc.property(
        fc.array(texts, { minLength: 1 }),
        (items) => joinList(items).split(separator).length === items.length,
      ),
    );
  });
});
