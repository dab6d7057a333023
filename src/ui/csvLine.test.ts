import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvLine } from './csvLine';

describe('csvLine', () => {
  it.each(['=1+1', '+SUM(A1)', '-2+3', '@cmd', '=HYPERLINK("http://x")'])(
    'writes %s as text, not as a formula',
    (cell) => expect(parse(csvLine(['a', cell]))[0]).toEqual(['a', `'${cell}`]),
  );
  it.each(['-5.2', '+7', '-', '-1,234.5', '–', '2024-10-17', 'a=b', "'tis", 'say "no"', 'two\nlines', ''])(
    'leaves %s as it is',
    (cell) => expect(parse(csvLine(['a', cell]))[0]).toEqual(['a', cell]),
  );
});
