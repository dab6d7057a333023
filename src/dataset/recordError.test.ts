import { describe, expect, it } from 'vitest';
import { errorOf, fieldPath, firstErrors, formatErrors, mostErrors, schemaErrors, sortErrors } from './recordError';

const where = { file: 'f.json', id: 'x' };
type Issue = Parameters<typeof schemaErrors>[0][number];
const told = (issue: object, record: unknown = { a: [{ b: 5 }] }) =>
  formatErrors(schemaErrors([{ message: 'Invalid input', path: ['a', 0, 'b'], ...issue } as Issue], record, where));

describe('schemaErrors', () => {
  it.each([
    [{ code: 'invalid_type', expected: 'string' }, 'f.json  x  a[0].b: expected text, found 5'],
    [{ code: 'invalid_type', expected: 'date' }, 'f.json  x  a[0].b: expected date, found 5'],
    [{ code: 'invalid_type', expected: 'string', message: 'a name' }, 'f.json  x  a[0].b: expected a name, found 5'],
    [{ code: 'not_multiple_of' }, 'f.json  x  a[0].b: expected another value, found 5'],
    [{ code: 'invalid_value', values: ['on', 'off', 1] }, 'f.json  x  a[0].b: expected one of on, off, 1, found 5'],
    [{ code: 'invalid_key', issues: [] }, 'f.json  x  a[0].b: expected another key, found 5'],
    [{ code: 'invalid_key', issues: [{ message: 'a code' }] }, 'f.json  x  a[0].b: expected a code, found 5'],
    [{ code: 'unrecognized_keys', keys: ['b'], path: ['a', 0] }, 'f.json  x  a[0].b: expected no such field, found 5'],
    [
      { code: 'invalid_type', expected: 'number', path: ['c', 'd'] },
      'f.json  x  c.d: expected a number, found nothing',
    ],
  ])('%j: %s', (issue, line) => expect(told(issue)).toBe(line));
  it('shows the beginning of a long value, on one line', () => {
    const line = told({ code: 'invalid_type', expected: 'string', path: [] }, [`a\n${'b'.repeat(100)}`]);
    expect(line).toBe(`f.json  x  (record): expected text, found ["a\\n${'b'.repeat(72)}…`);
  });
  it('shows a value that cannot be written by its kind', () => {
    const [list, object]: [unknown[], Record<string, unknown>] = [[], {}];
    list.push(list);
    object.own = object;
    const issue = { code: 'invalid_type', expected: 'string', path: [] };
    expect(told(issue, list)).toBe('f.json  x  (record): expected text, found […]');
    expect(told(issue, object)).toBe('f.json  x  (record): expected text, found {…}');
    expect(told(issue, Symbol('s'))).toBe('f.json  x  (record): expected text, found Symbol(s)');
  });
});

describe('errorOf', () => {
  it('shows what cannot be seen by its code, and cuts what is endless', () => {
    const { id, field, found } = errorOf('f', 'a\u202eb', 'c\u200b', 'x', 'd\ud800');
    expect([id, field, found]).toEqual(['a\\u{202e}b', 'c\\u{200b}', 'd\\u{d800}']);
    const endless = errorOf('f', 'i'.repeat(201), 'i'.repeat(200), 'x', 'i'.repeat(1000));
    expect([endless.id, endless.field, endless.found]).toEqual([
      `${'i'.repeat(197)}…`,
      'i'.repeat(200),
      `${'i'.repeat(197)}…`,
    ]);
  });
});

describe('firstErrors', () => {
  const errors = (count: number) => Array.from({ length: count }, (_, i) => errorOf('f', `r-${i}`, '', 'x', 'y'));
  it('leaves as many as can be read as they are', () => {
    const most = errors(mostErrors);
    expect(firstErrors(most)).toBe(most);
  });
  it('says of more how many there are', () => {
    const first = firstErrors(errors(mostErrors + 1));
    expect(first.length).toBe(mostErrors + 1);
    expect(first.at(-1)).toMatchObject({ expected: 'no more than 5000 mistakes', found: '5001' });
  });
});

describe('sortErrors', () => {
  it('goes by file, then record, then field', () => {
    const errors = ['b b b', 'a b b', 'b a b', 'b b a'].map((name) => {
      const [file = '', id = '', field = ''] = name.split(' ');
      return errorOf(file, id, field, 'x', 'y');
    });
    expect(sortErrors(errors).map(({ file, id, field }) => `${file} ${id} ${field}`)).toEqual([
      'a b b',
      'b a b',
      'b b a',
      'b b b',
    ]);
  });
});

describe('fieldPath', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 0, 'b'], 'a[0].b'],
    [[0], '[0]'],
  ])('%j is %s', (path, field) => expect(fieldPath(path)).toBe(field));
});
