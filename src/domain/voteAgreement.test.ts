import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../dataset/readRecords';
import { type Ballot, ballots, type Vote } from './model/vote';
import { castBallots, leastCommon, scottsPi, voteAgreement } from './voteAgreement';

const parsed = readRecords(fileURLToPath(new URL('../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const { votes } = parsed.atlas;

const made = (a: Ballot | null, b: Ballot | null, i: number): Vote => ({
  id: `v-${i}`,
  resolution: `R/${i}`,
  body: 'Assembly',
  date: '2024-01-01',
  title: `Resolution ${i}`,
  tally: null,
  votes: { ...(a && { KAZ: a }), ...(b && { RUS: b }) },
  inferred: [],
  notAgainst: [],
  confidence: 'high',
  evidence: [],
});
const pairs = (list: readonly (readonly [Ballot | null, Ballot | null])[]) => list.map(([a, b], i) => made(a, b, i));
const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

describe('voteAgreement', () => {
  const ten = pairs([
    ...times(4, ['yes', 'yes'] as const),
    ...times(2, ['no', 'no'] as const),
    ['abstain', 'abstain'],
    ['yes', 'no'],
    ['abstain', 'no'],
    ['yes', 'abstain'],
  ]);

  it('is what is worked out by hand', () => {
    // Rows: yes|yes 4, no|no 2, abstain|abstain 1, yes|no 1, abstain|no 1, yes|abstain 1: n = 10, same 7.
    // Cast: yes 6 + 4 = 10, no 2 + 4 = 6, abstain 2 + 2 = 4 of 20: 0.25 + 0.09 + 0.04 = 0.38; π = 0.32 / 0.62.
    const found = voteAgreement(ten, 'KAZ', 'RUS');
    expect(found).toMatchObject({ common: 10, same: 7, absent: 0, unknown: 0, observed: 0.7 });
    expect(found.expected).toBeCloseTo(0.38, 12);
    expect(found.pi).toBeCloseTo(0.32 / 0.62, 12);
    expect(found.table).toEqual({
      yes: { yes: 4, abstain: 1, no: 1 },
      abstain: { yes: 0, abstain: 1, no: 1 },
      no: { yes: 0, abstain: 0, no: 2 },
    });
  });
  it('counts absences and what is not known, and leaves them out', () => {
    const more = [
      ...ten,
      ...pairs([
        ['absent', 'no'],
        ['absent', null],
        [null, 'no'],
        [null, null],
        ['absent', 'absent'],
      ]),
    ];
    const found = voteAgreement(more, 'KAZ', 'RUS');
    expect(found).toMatchObject({ common: 10, absent: 3, unknown: 2 });
    expect(found.pi).toBe(voteAgreement(ten, 'KAZ', 'RUS').pi);
  });
  it('does not take “not against” for a vote', () => {
    const [vote] = pairs([[null, 'no']]);
    expect(vote && voteAgreement([{ ...vote, notAgainst: ['KAZ'] }], 'KAZ', 'RUS')).toMatchObject({ unknown: 1 });
  });
  it('says nothing below the stated minimum, and speaks from it on', () => {
    const list = (n: number) => pairs([...times(n - 1, ['yes', 'yes'] as const), ['no', 'no']]);
    expect(voteAgreement(list(leastCommon - 1), 'KAZ', 'RUS')).toMatchObject({
      observed: null,
      expected: null,
      pi: null,
    });
    expect(voteAgreement(list(leastCommon), 'KAZ', 'RUS').pi).toBe(1);
  });
  it('has no corrected measure where both always voted alike in one way', () =>
    expect(voteAgreement(pairs(times(12, ['no', 'no'] as const)), 'KAZ', 'RUS')).toMatchObject({
      observed: 1,
      pi: null,
    }));
  it('counts the pairs in which a vote is inferred', () => {
    const [first, ...rest] = ten;
    expect(first && voteAgreement([{ ...first, inferred: ['RUS'] }, ...rest], 'KAZ', 'RUS').inferred).toBe(1);
  });

  const ballot = fc.option(fc.constantFrom(...ballots), { freq: 6 });
  const list = fc.array(fc.tuple(ballot, ballot), { maxLength: 40 }).map(pairs);
  it('is symmetric, within its range, and accounts for every resolution', () => {
    fc.assert(
      fc.property(list, (all) => {
        const [there, back] = [voteAgreement(all, 'KAZ', 'RUS'), voteAgreement(all, 'RUS', 'KAZ')];
        expect(there.common + there.absent + there.unknown).toBe(all.length);
        expect([there.common, there.same, there.observed]).toEqual([back.common, back.same, back.observed]);
        expect(there.pi ?? 9).toBeCloseTo(back.pi ?? 9, 12);
        expect(there.observed === null).toBe(there.common < leastCommon);
        if (there.pi === null) return;
        expect(there.pi).toBeGreaterThanOrEqual(-1);
        expect(there.pi).toBeLessThanOrEqual(1);
        // Chance never raises agreement.
        expect(there.pi).toBeLessThanOrEqual((there.observed ?? 0) + 1e-12);
      }),
    );
  });
  it('is 1 for the same votes, unless they are all one', () => {
    const own = fc.array(fc.constantFrom(...castBallots), { minLength: leastCommon, maxLength: 30 });
    fc.assert(
      fc.property(own, (all) => {
        const { pi } = voteAgreement(pairs(all.map((one) => [one, one])), 'KAZ', 'RUS');
        if (new Set(all).size === 1) expect(pi).toBeNull();
        else expect(pi).toBeCloseTo(1, 12);
      }),
    );
  });
  it('is −1 where two states split every vote evenly between two sides', () => {
    const all = pairs([...times(6, ['yes', 'no'] as const), ...times(6, ['no', 'yes'] as const)]);
    expect(voteAgreement(all, 'KAZ', 'RUS').pi).toBe(-1);
  });

  it('on the records: every pair counts every resolution, and Turkmenistan is never enough', () => {
    const states = [...new Set(votes.flatMap((vote) => Object.keys(vote.votes)))];
    for (const a of states)
      for (const b of states.filter((one) => one !== a)) {
        const { common, absent, unknown, observed } = voteAgreement(votes, a, b);
        expect(common + absent + unknown).toBe(votes.length);
        if (a === 'TKM') expect(observed).toBeNull();
      }
  });
  it('on the records: Kazakhstan and Russia, counted anew from the records', () => {
    const both = votes.flatMap((vote) => {
      const [a, b] = [vote.votes.KAZ, vote.votes.RUS];
      return a && b && a !== 'absent' && b !== 'absent' ? [[a, b] as const] : [];
    });
    const same = both.filter(([a, b]) => a === b).length;
    const cast = both.flat();
    const expected = castBallots.reduce(
      (sum, one) => sum + (cast.filter((b) => b === one).length / cast.length) ** 2,
      0,
    );
    const found = voteAgreement(votes, 'KAZ', 'RUS');
    expect(found.common).toBe(both.length);
    expect(found.observed).toBeCloseTo(same / both.length, 12);
    expect(found.pi).toBeCloseTo((same / both.length - expected) / (1 - expected), 12);
  });
});

describe('scottsPi', () => {
  it('is 0 where agreement is just what chance gives', () => {
    const even = { yes: 1, abstain: 1, no: 1 };
    expect(scottsPi({ yes: even, abstain: even, no: even }).pi).toBeCloseTo(0, 12);
  });
});
