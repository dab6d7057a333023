import { describe, expect, it } from 'vitest';
import { realAtlas } from '../dataset/publish/atlasFixture';
import { knownOn } from './knownOn';
import type { Story } from './model/story';

const atlas = realAtlas();
const stepsOn = (day: string, stories: readonly Story[] = atlas.stories) =>
  knownOn({ ...atlas, stories }, day).atlas.stories.map(({ steps }) => steps.map(({ id }) => id));

describe('stories as known on a day', () => {
  const all = atlas.stories.map(({ steps }) => steps.map(({ id }) => id));
  it('are whole on the last day', () => expect(stepsOn(atlas.asOf)).toEqual(all));
  it('end before the first step that could not be told yet, so that numbers stay', () => {
    const then = stepsOn('2024-10-24')[0] ?? [];
    expect(then.at(-1)).toBe('readings');
    expect(all[0]?.slice(0, then.length)).toEqual(then);
  });
  it('hide a step that could be told behind one that could not', () => {
    const [story] = atlas.stories;
    if (!story) throw new Error('no story');
    const turned = { ...story, steps: [...story.steps].reverse() };
    expect(stepsOn('2024-10-24', [turned])).toEqual([]);
  });
  it('are gone before anything of them was published', () => expect(stepsOn('2010-01-01')).toEqual([]));
});

describe('what is alleged, as known on a day', () => {
  it('is counted among what is hidden where its page came later', () => {
    const [page] = atlas.sources;
    const [claim] = atlas.claims;
    if (!page || !claim) throw new Error('no source, or no claim');
    const [said] = claim.evidence;
    if (!said) throw new Error('a claim without evidence');
    const early = { ...page, id: 'early', published: '2020-01-02', publisherClass: 'wire' as const };
    const later = { ...early, id: 'later', published: '2026-01-02' };
    const claims = [{ ...claim, by: 'later', evidence: [{ ...said, source: 'early', stance: 'supports' as const }] }];
    const one = { ...atlas, sources: [...atlas.sources, early, later], claims };
    const [before, after] = [knownOn(one, '2026-01-01'), knownOn(one, '2026-01-02')];
    expect([before.atlas.claims.length, after.atlas.claims.length]).toEqual([0, 1]);
    expect(before.hidden - knownOn({ ...one, claims: [] }, '2026-01-01').hidden).toBe(1);
  });
  it.each(['2022-01-01', '2024-10-24', '2025-06-01'])('%s: nobody says anything who had not been published', (day) => {
    const known = knownOn(atlas, day).atlas;
    const there = new Set([...known.sources, ...known.people].map(({ id }) => id));
    const said = [...known.claims, ...known.tradeMeasures.flatMap(({ allegedMotives }) => allegedMotives)];
    expect(said.map(({ by }) => by).filter((by) => !there.has(by))).toEqual([]);
  });
});
