import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../dataset/readRecords';
import { indexAtlas } from '../../domain/atlasIndex';
import { voteAgreement } from '../../domain/voteAgreement';
import { ballotOf } from '../../domain/votes';
import { en } from '../../words/en';
import { votesEn } from '../../words/votesEn';
import { voteSentence } from './voteOnMap';
import { pairCsv, votesCsv } from './votesCsv';
import { stateSentence, votesSummary } from './votesSummary';
import { chosenVote, pairOf, topicsOf, votesView } from './votesView';

const parsed = readRecords(fileURLToPath(new URL('../../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const index = indexAtlas(parsed.atlas);
const { votes } = parsed.atlas;
const now = votesView(index, '2026-11-22');
const states = [...now.five, ...now.comparators];

describe('votesView', () => {
  it('has the resolutions adopted by the day, oldest first, and counts the later ones', () => {
    const before = votesView(index, '2022-03-01');
    const on = votesView(index, '2022-03-02');
    expect(on.votes.length).toBe(before.votes.length + 1);
    expect(on.votes.at(-1)?.id).toBe('un-es-11-1');
    expect(on.votes.length + on.later).toBe(votes.length);
    const dates = now.votes.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    expect(votesView(index, '2014-03-26').votes).toEqual([]);
  });
  it('lists the five first and then every other state on record, the most often recorded first', () => {
    expect(now.five).toEqual(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']);
    const recorded = new Set(votes.flatMap((vote) => Object.keys(vote.votes)));
    expect(new Set(states)).toEqual(recorded);
    const counts = now.comparators.map((id) => votes.filter((vote) => vote.votes[id]).length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });
});

describe('the settings', () => {
  it('fall back to the newest resolution and to Kazakhstan and Russia', () => {
    expect(chosenVote(now, null)).toBe(now.votes.at(-1));
    expect(chosenVote(now, 'un-es-11-1')?.id).toBe('un-es-11-1');
    expect(chosenVote(votesView(index, '2020-01-01'), 'un-es-11-1')?.id).toBe('un-74-168');
    expect(pairOf(now, null)).toEqual(['KAZ', 'RUS']);
    expect(pairOf(now, 'UZB')).toEqual(['UZB', 'RUS']);
    expect(pairOf(now, 'RUS')).toEqual(['RUS', 'KAZ']);
    expect(pairOf(now, 'FRA,TJK')).toEqual(['TJK', 'RUS']);
    expect(pairOf(now, 'UZB,CHN,IND')).toEqual(['UZB', 'CHN']);
  });
});

describe('the words', () => {
  it('count every resolution of every state', () => {
    for (const id of states) {
      const sentence = stateSentence(now.votes, id, index, votesEn);
      const numbers = sentence.match(/\d+(?=[,.]|$)/g)?.map(Number) ?? [];
      expect([id, numbers.reduce((sum, one) => sum + one, 0)]).toEqual([id, now.votes.length]);
    }
    const summary = votesSummary(now, index, votesEn);
    const told = summary.match(/(\d+ times|[Oo]nce|\d+ votes? (?:is|are) not known)/g) ?? [];
    const sum = told.reduce((total, one) => total + (/once/i.test(one) ? 1 : Number.parseInt(one, 10)), 0);
    expect(sum).toBe(now.votes.length * now.five.length);
    expect(summary).toContain('voted yes once (Kazakhstan)');
  });
  it('say when the first vote is, where none was cast yet', () =>
    expect(votesSummary(votesView(index, '2010-01-01'), index, votesEn)).toBe(
      'No vote that the atlas holds was cast by this day; the first is of 27 March 2014.',
    ));
  it('say which resolutions these are', () => {
    const { onUkraine, others } = topicsOf(votes);
    expect(onUkraine + votes.filter(({ title }) => others.includes(title)).length).toBe(votes.length);
    expect(others).not.toContain('Aggression against Ukraine');
    expect(votesEn.selection(votes.length, onUkraine, others)).toContain(`${onUkraine} of the ${votes.length}`);
  });
  it('tell a map by a vote: the five by name, the rest by number', () => {
    const vote = votes.find(({ id }) => id === 'un-es-11-1');
    expect(vote && voteSentence(vote, index, { words: en, text: votesEn })).toContain(
      'of the five, Abstained: Kazakhstan, Kyrgyzstan and Tajikistan; Absent: Turkmenistan and Uzbekistan.',
    );
  });
  it('say “not enough” rather than a number', () => {
    const found = voteAgreement(now.votes, 'TKM', 'RUS');
    const said = votesEn.pairSentence({ a: 'Turkmenistan', b: 'Russia', least: 10, ...found });
    expect(said).toMatch(/^Not enough/);
    expect(said).not.toContain('π');
  });
});

describe('the CSV', () => {
  const lines = votesCsv(now, index).trimEnd().split('\r\n');
  it('has a row for every cell of the grid, with its vote', () => {
    expect(lines).toHaveLength(1 + states.length * votes.length);
    for (const vote of now.votes)
      for (const id of states)
        expect(
          lines.some(
            (line) =>
              line.includes(`,${vote.id},`) && line.includes(`,${id},`) && line.includes(`,${ballotOf(vote, id)},`),
          ),
        ).toBe(true);
  });
  it('of two states has a row a resolution, and as many as the agreement counts', () => {
    const found = voteAgreement(now.votes, 'UZB', 'CHN');
    const rows = pairCsv(found).trimEnd().split('\r\n').slice(1);
    expect(rows).toHaveLength(votes.length);
    for (const [count, expected] of [
      ['same', found.same],
      ['different', found.common - found.same],
      ['absent', found.absent],
      ['unknown', found.unknown],
    ] as const)
      expect([count, rows.filter((row) => row.endsWith(`,${count}`)).length]).toEqual([count, expected]);
  });
});
