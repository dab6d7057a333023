import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../dataset/readRecords';
import { indexAtlas } from '../../domain/atlasIndex';
import { ballotOf } from '../../domain/votes';
import { voteLegend } from '../../theme/voteLegend';
import { shapeStates } from './featureState';
import { assignSlots } from './patternSlots';
import { makeScene } from './scene';
import { voteScene } from './voteScene';

const parsed = readRecords(fileURLToPath(new URL('../../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const index = indexAtlas(parsed.atlas);
const { votes } = parsed.atlas;
const words = {
  ballot: (ballot: string, inferred: boolean) => (inferred ? `${ballot}, inferred` : ballot),
  sentence: ({ id }: { id: string }) => `the vote ${id}`,
};
const blocs = (day: string, scheme: 'light' | 'dark' = 'light') =>
  makeScene(index, { day, blocs: ['brics', 'eaeu'], country: 'KAZ' }, { scheme, language: 'en' });

describe('voteScene', () => {
  it('paints every country by its vote, and says it in words', () => {
    for (const vote of votes)
      for (const [id, paint] of voteScene(blocs('2024-10-22'), vote, words).countries) {
        const ballot = ballotOf(vote, id);
        expect([id, paint.classes, paint.says]).toEqual([
          id,
          [ballot],
          words.ballot(ballot, vote.inferred.includes(id)),
        ]);
      }
  });
  it('has every look in the legend, and each there means what it says', () => {
    for (const scheme of ['light', 'dark'] as const) {
      const meant = new Map(voteLegend(scheme).map(({ ballot, fill, pattern }) => [`${fill} ${pattern?.id}`, ballot]));
      expect(meant.size).toBe(6);
      for (const vote of votes)
        for (const { fill, pattern, classes } of voteScene(blocs('2024-10-22', scheme), vote, words).countries.values())
          expect([meant.get(`${fill} ${pattern?.id}`)]).toEqual(classes);
    }
  });
  it('keeps the rest of the scene, and the very same paints while the date moves', () => {
    const [vote] = votes;
    if (!vote) throw new Error('no votes');
    const [one, other] = ['2014-01-01', '2024-10-22'].map((day) => voteScene(blocs(day), vote, words));
    expect(one).toMatchObject({
      encoding: 'vote',
      day: '2014-01-01',
      selected: 'KAZ',
      says: `the vote ${vote.id}`,
      vote,
    });
    expect(other?.countries).toBe(one?.countries);
    expect(voteScene(blocs('2024-10-22', 'dark'), vote, words).countries).not.toBe(one?.countries);
  });
  it('gives MapLibre the vote as the shape’s class and a layer for each hatch', () => {
    const vote = votes.find(({ id }) => id === 'un-es-11-1');
    if (!vote) throw new Error('un-es-11-1 is gone');
    const scene = voteScene(blocs('2024-10-22'), vote, words);
    const slots = assignSlots(scene);
    const states = shapeStates(scene.countries, slots);
    const read = (id: string) => {
      const state = states.get(id);
      return `${scene.countries.get(id)?.classes.join()} ${slots[state?.slot ?? -1]?.kind ?? 'plain'}`;
    };
    expect(['UKR', 'KAZ', 'RUS', 'UZB', 'FRA'].map(read)).toEqual([
      'yes plain',
      'abstain rise',
      'no cross',
      'absent level',
      'unknown dots',
    ]);
  });
});
