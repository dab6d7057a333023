import { describe, expect, it } from 'vitest';
import type { Membership } from '../domain/model/membership';
import { checks, type Lookup } from './checks';
import { parseAtlas, parseRecords } from './parse';
import { parseText } from './parseText';
import { realAtlas } from './publish/atlasFixture';
import { mostErrors } from './recordError';
import { type Topic, topics } from './schema';
import { smallAtlas } from './smallAtlasFixture';

const atlas = realAtlas();
const small = smallAtlas(atlas);
const head = { file: 'atlas.json', content: { schemaVersion: '1.0.0', version: '1.0.0', asOf: '2026-11-22' } };
const parseOne = (topic: Topic, records: unknown) => parseRecords([{ file: 'f.json', topic, records }], head);
const errorsOf = (topic: Topic, records: unknown) => {
  const parsed = parseOne(topic, records);
  return parsed.ok ? [] : parsed.errors;
};
const million = 1_000_000;

/** Milliseconds of processor time, the least of three. */
function costOf(run: () => unknown): number {
  const times = [0, 1, 2].map(() => {
    const before = process.cpuUsage();
    run();
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}

/**
 * Eight times as much may cost 8 times the time, and three times that again for the noise of the machine; what grows with the
 * square would cost 64 times. Below a few milliseconds there is nothing to compare.
 */
function expectLinear(run: (size: number) => unknown, size: number): void {
  run(Math.ceil(size / 8));
  const [one, eight] = [costOf(() => run(size / 8)), costOf(() => run(size))];
  expect(eight).toBeLessThan(24 * Math.max(one, 4));
}

describe('a text of a million letters', () => {
  it.each([
    'a'.repeat(million),
    '<b>'.repeat(million / 4),
    '\u202e'.repeat(million),
    'a-'.repeat(million / 2),
    '2'.repeat(million),
  ])(
    'in any field of any record leaves messages that can be read',
    (huge) => {
      for (const topic of topics) {
        const [row] = small[topic] as readonly object[];
        const fields = Object.keys(row ?? {});
        for (const field of fields)
          for (const { id, field: place, found } of errorsOf(topic, [{ ...row, [field]: huge }]))
            expect(id.length + place.length + found.length).toBeLessThan(4000);
      }
    },
    30_000,
  );
});

describe('a file of another size than any of ours', () => {
  it('nested a hundred thousand deep is told, not thrown', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    for (const text of [
      deep,
      `{"sources":${deep}}`,
      `{"version":${deep}}`,
      JSON.stringify({ ...small, gaps: 0 }).replace('"gaps":0', `"gaps":[${deep}]`),
    ])
      expect(parseText(text, 'atlas.json')).toMatchObject({ ok: false, detail: expect.stringMatching(/./) });
    const keys = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    expect(parseText(keys, 'atlas.json')).toMatchObject({ ok: false, detail: expect.stringMatching(/./) });
  });
  it('with more mistakes than anybody reads lists the first, and says how many there are', () => {
    const [row] = small.memberships;
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`k${i}`, i]));
    for (const records of [[{ ...row, ...many }], Array.from({ length: 100_000 }, () => 5)]) {
      const errors = errorsOf('memberships', records);
      expect(errors.length).toBe(mostErrors + 1);
      expect(errors.find(({ file }) => file === '(all files)')?.found).toMatch(/^\d{6}$/);
    }
    expect(errorsOf('memberships', [{ ...row, evidence: Array.from({ length: 200_000 }, () => 5) }])).toMatchObject([
      { id: row?.id, expected: 'a record with fewer mistakes than can be counted' },
    ]);
    const parsed = parseAtlas({ ...small, ...many }, 'atlas.json');
    expect(!parsed.ok && parsed.errors.length).toBe(mostErrors + 1);
  }, 20_000);
  it('has a bloc of no more statuses than a bloc can have', () => {
    const [bloc] = small.blocs;
    const [status] = bloc?.statuses ?? [];
    const statuses = Array.from({ length: 101 }, (_, i) => ({ ...status, id: `s-${i}` }));
    expect(errorsOf('blocs', [{ ...bloc, statuses }])).toContainEqual(
      expect.objectContaining({ field: 'statuses', expected: 'at most 100 statuses' }),
    );
    expect(errorsOf('blocs', [{ ...bloc, statuses: statuses.slice(1) }]).map(({ field }) => field)).not.toContain(
      'statuses',
    );
  });
});

describe('the time of it grows with the size, not with its square', () => {
  const [row] = small.memberships;
  const [quote] = atlas.quotes;
  const [story] = atlas.stories;
  const [vote] = atlas.votes;
  const [claim] = atlas.claims;
  const list = <T>(size: number, make: (i: number) => T) => Array.from({ length: size }, (_, i) => make(i));
  const bloc = atlas.blocs.find(({ id }) => id === row?.bloc);
  const lookup: Lookup = { blocs: new Map(bloc ? [[bloc.id, bloc]] : []), retranslated: new Set() };
  const overlapping = (size: number) => list(size, (i) => ({ ...row, id: `m-${i}` }) as Membership);
  it.each<[string, number, (size: number) => unknown]>([
    [
      'equal ids',
      20_000,
      (size) =>
        errorsOf(
          'memberships',
          list(size, () => row),
        ),
    ],
    ['statuses of one state that all overlap', 16_000, (size) => checks.memberships(overlapping(size), lookup)],
    ['references to nothing', 40_000, (size) => errorsOf('claims', [{ ...claim, about: list(size, (i) => `x-${i}`) }])],
    [
      'votes',
      40_000,
      (size) => errorsOf('votes', [{ ...vote, votes: Object.fromEntries(list(size, (i) => [`K${i}`, 'yes'])) }]),
    ],
    [
      'pieces of evidence',
      40_000,
      (size) => errorsOf('quotes', [{ ...quote, evidence: list(size, () => quote?.evidence[0]) }]),
    ],
    [
      'steps of a story',
      4000,
      (size) => errorsOf('stories', [{ ...story, steps: list(size, (i) => ({ ...story?.steps[0], id: `s-${i}` })) }]),
    ],
    ['a long id', million, (size) => errorsOf('memberships', [{ ...row, id: `${'a-'.repeat(size / 2)}!` }])],
    [
      'a long list of settings',
      million,
      (size) =>
        errorsOf('stories', [{ ...story, steps: [{ ...story?.steps[0], view: `${'a=b&'.repeat(size / 4)}!` }] }]),
    ],
    [
      'a long tag of a language',
      million,
      (size) => errorsOf('quotes', [{ ...quote, language: `en${'-abcd'.repeat(size / 5)}!` }]),
    ],
  ])('%s', (_, size, run) => expectLinear(run, size), 30_000);
  it('statuses that overlap are each told once', () =>
    expect(checks.memberships(overlapping(3000), lookup).filter(({ field }) => field === 'from').length).toBe(2999));
});
