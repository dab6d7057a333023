import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAtlas, parseRecords } from './parse';
import { readRecords } from './readRecords';
import { formatErrors } from './recordError';
import { topics } from './schema';

const real = readRecords(fileURLToPath(new URL('records', import.meta.url)));
if (!real.ok) throw new Error('the records do not parse; see records.test.ts');
const { atlas } = real;
const published = (): Record<string, unknown> => JSON.parse(JSON.stringify(atlas));
const lines = (content: unknown) => {
  const parsed = parseAtlas(content, 'data/atlas.json');
  return parsed.ok ? [] : formatErrors(parsed.errors).split('\n');
};

describe('parseAtlas', () => {
  it('reads back what was published', () =>
    expect(parseAtlas(published(), 'data/atlas.json')).toEqual({ ok: true, atlas }));
  it.each([5, null, 'atlas', [], true, undefined])('refuses %j', (content) =>
    expect(lines(content)).toEqual([
      `data/atlas.json  (file)  (record): expected an object with the lists of the atlas, found ${
        typeof content === 'string' ? content : (JSON.stringify(content) ?? 'nothing')
      }`,
    ]),
  );
  it('asks for each list that is missing, without dangling ids', () => {
    const { countries, ...rest } = published();
    expect(countries).toBeDefined();
    expect(lines(rest)).toEqual(['data/atlas.json  (file)  (record): expected a list of records, found nothing']);
  });
  it('refuses a list that it does not know, beside the other mistakes', () => {
    expect(lines({ ...published(), treaties: [], constructor: 1, gaps: [5], stories: [] })).toEqual([
      'data/atlas.json  (file)  constructor: expected no such field, found 1',
      'data/atlas.json  (file)  treaties: expected no such field, found []',
      'data/atlas.json  record 1  (record): expected an object, found 5',
    ]);
  });
  it('never throws, and never takes junk for an atlas', () => {
    fc.assert(fc.property(fc.anything(), (junk) => !parseAtlas(junk, 'x').ok));
  });
  it('never throws on junk where a list or a record belongs', () => {
    const head = { schemaVersion: '1.0.0', version: '1.0.0', asOf: '2024' };
    const junk = fc.oneof(fc.anything(), fc.array(fc.anything()), fc.array(fc.record({ id: fc.string() })));
    const lists = fc.record(Object.fromEntries(topics.map((topic) => [topic, junk])));
    fc.assert(
      fc.property(lists, (some) => {
        const parsed = parseAtlas({ ...head, ...some }, 'x');
        expect(parsed.ok || parsed.errors.every(({ expected }) => expected.length > 0)).toBe(true);
      }),
    );
  });
});

describe('parseRecords', () => {
  it('never throws on junk in one field of a real record', () => {
    const topic = fc.constantFrom(...topics.filter((name) => atlas[name].length > 0));
    fc.assert(
      fc.property(topic, fc.nat(), fc.nat(), fc.anything(), (name, place, column, junk) => {
        const list = atlas[name];
        const row = list[place % list.length] ?? {};
        const fields = Object.keys(row);
        const broken = { ...row, [fields[column % fields.length] ?? 'id']: junk };
        const parsed = parseRecords([{ file: 'f', topic: name, records: [broken] }], {
          file: 'atlas.json',
          content: { schemaVersion: '1.0.0', version: '1.0.0', asOf: '2024' },
        });
        expect(parsed.ok || parsed.errors.length > 0).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
