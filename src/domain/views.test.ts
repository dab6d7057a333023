import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../dataset/readRecords';
import { indexAtlas } from './atlasIndex';
import { dayNumber, dayOfNumber, firstDay } from './day';
import { evidencedTopics, takeInventory } from './inventory';
import { knownOn } from './knownOn';
import { marksIn } from './marks';
import type { Vote } from './model/vote';
import { overlapsOn, similarity } from './overlaps';
import { isMember, statusOn } from './standing';
import { ballotOf, votesOf } from './votes';

const parsed = readRecords(fileURLToPath(new URL('../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const { atlas } = parsed;
const index = indexAtlas(atlas);
const blocs = atlas.blocs.map(({ id }) => id);
const five = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'];
const days = fc.integer({ min: dayNumber('1991-01-01'), max: dayNumber('2026-11-22') }).map(dayOfNumber);

describe('overlapsOn', () => {
  it('puts every country into exactly one set, and that set is what it is a member of', () => {
    fc.assert(
      fc.property(days, (day) => {
        const sets = overlapsOn(index, blocs, five, day);
        expect(sets.flatMap(({ countries }) => countries).sort()).toEqual([...five].sort());
        for (const { blocs: own, countries } of sets)
          for (const country of countries)
            expect(own).toEqual(blocs.filter((id) => isMember(statusOn(index, id, country, day))));
      }),
      { numRuns: 40 },
    );
  });
  it('has Kazakhstan and Kyrgyzstan together in CSTO, CIS, EAEU and SCO on 22 October 2024', () => {
    const [most] = overlapsOn(index, ['csto', 'cis', 'eaeu', 'sco'], five, '2024-10-22');
    expect(most).toEqual({ blocs: ['csto', 'cis', 'eaeu', 'sco'], countries: ['KAZ', 'KGZ'] });
  });
});

describe('similarity', () => {
  it('is symmetric, between 0 and 1, and 1 with itself', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...five), fc.constantFrom(...five), (day, a, b) => {
        const value = similarity(index, blocs, a, b, day);
        expect(value).toBe(similarity(index, blocs, b, a, day));
        if (value !== null) expect(value >= 0 && value <= 1).toBe(true);
        expect([1, null]).toContain(similarity(index, blocs, a, a, day));
      }),
      { numRuns: 60 },
    );
  });
});

describe('knownOn', () => {
  it('knows everything on the last day, and less the earlier it is', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [early, late] = [a, b].sort() as [string, string];
        expect(knownOn(atlas, early).hidden).toBeGreaterThanOrEqual(knownOn(atlas, late).hidden);
      }),
      { numRuns: 40 },
    );
    expect(knownOn(atlas, '2026-11-22').hidden).toBe(0);
  });
  it('on the day of the Kazan list has no partner of BRICS yet, and the invitation open', () => {
    const then = indexAtlas(knownOn(atlas, '2024-10-24').atlas);
    const standing = statusOn(then, 'brics', 'KAZ', '2026-11-22');
    expect(standing.kind === 'recorded' && [standing.status.id, standing.membership.to]).toEqual(['invited', null]);
    expect(atlas.memberships.some(({ id }) => id === 'brics-kaz-partner-2025-01-01')).toBe(true);
  });
  it('keeps and counts what rests on undated pages or reference works', () => {
    const { undated, atlas: then } = knownOn(atlas, '1999-01-01');
    expect(undated).toBeGreaterThan(0);
    expect(statusOn(indexAtlas(then), 'csto', 'UZB', '1999-01-01').kind).toBe('recorded');
  });
});

describe('marksIn', () => {
  const tell = (country: string, bloc: string, status: string) => `${country} ${bloc} ${status}`;
  it('has only what falls in the span, in order', () => {
    fc.assert(
      fc.property(days, days, fc.subarray(blocs), (a, b, chosen) => {
        const [from, to] = [a, b].sort() as [string, string];
        const dates = marksIn(index, chosen, { from, to }, tell).map(({ date }) => firstDay(date));
        expect(dates.every((date) => date >= from && date <= to)).toBe(true);
        expect(dates).toEqual([...dates].sort());
      }),
      { numRuns: 60 },
    );
  });
  it('tells the five’s statuses in the chosen blocs, not their plain absence', () => {
    const titles = marksIn(index, ['csto'], { from: '1991-01-01', to: '2026-11-22' }, tell).map(({ title }) => title);
    expect(titles).toContain('UZB csto suspended');
    expect(titles).not.toContain('TKM csto none');
  });
});

describe('ballotOf', () => {
  const vote = (symbol: string): Vote => {
    const found = atlas.votes.find(({ resolution }) => resolution === symbol);
    if (!found) throw new Error(`no vote ${symbol}`);
    return found;
  };
  it('tells absent, abstaining and not known apart', () => {
    const crimea = vote('A/RES/68/262');
    expect(ballotOf(crimea, 'KAZ')).toBe('abstain');
    expect(ballotOf(crimea, 'KGZ')).toBe('absent');
    expect(ballotOf(crimea, 'FRA')).toBe('unknown');
    expect(ballotOf(vote('A/RES/72/190'), 'TKM')).toBe('not-against');
  });
  it('gives a state’s votes in order of date', () => {
    const dates = votesOf(atlas.votes, 'KAZ').map(({ vote: { date } }) => date);
    expect(dates).toHaveLength(atlas.votes.length);
    expect(dates).toEqual([...dates].sort());
  });
});

describe('takeInventory', () => {
  it('counts every record with evidence once', () => {
    const { byTopic, byPublisherClass } = takeInventory(atlas);
    for (const { topic, records, twoWitnesses } of byTopic) {
      expect(records).toBe(atlas[topic].length);
      expect(twoWitnesses).toBeLessThanOrEqual(records);
    }
    expect(byTopic).toHaveLength(evidencedTopics.length);
    expect(byPublisherClass.reduce((sum, { sources }) => sum + sources, 0)).toBe(atlas.sources.length);
  });
});
