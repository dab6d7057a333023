import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../dataset/readRecords';
import { factById, factOf } from './facts';
import { evidencedTopics } from './inventory';
import { knownOn } from './knownOn';

const parsed = readRecords(fileURLToPath(new URL('../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const { atlas } = parsed;

describe(factById, () => {
  it('finds a record of any kind, with its kind', () => {
    for (const [id, topic] of [
      ['brics-kaz-partner-2025-01-01', 'memberships'],
      ['KAZ', 'countries'],
      ['memberships-summits-2026', 'gaps'],
      ['sovereignty-test', 'stories'],
    ] as const)
      expect(factById(atlas, id)).toMatchObject({ topic, record: { id } });
    expect(factById(atlas, 'nobody')).toBeUndefined();
  });
});

describe(factOf, () => {
  it('knows every record by its own list of evidence', () => {
    for (const topic of evidencedTopics)
      for (const record of atlas[topic]) expect(factOf(atlas, record.evidence)).toEqual({ fact: { topic, record } });
  });
  it('knows every part that has evidence of its own, in an atlas that it has not seen before', () => {
    const fresh = { ...atlas };
    for (const record of fresh.tradeMeasures)
      for (const motive of record.allegedMotives)
        expect(factOf(fresh, motive.evidence)).toEqual({
          fact: { topic: 'tradeMeasures', record },
          part: { kind: 'motive', motive },
        });
    for (const record of fresh.stories)
      for (const step of record.steps)
        expect(factOf(fresh, step.evidence)).toEqual({
          fact: { topic: 'stories', record },
          part: { kind: 'step', step },
        });
    for (const record of fresh.blocs)
      for (const { evidence } of record.rosters)
        expect(factOf(fresh, evidence)).toEqual({ fact: { topic: 'blocs', record }, part: { kind: 'roster' } });
  });
  it('knows nothing of a list that stands nowhere, unless it is told the record', () => {
    const fresh = { ...atlas };
    const [membership] = fresh.memberships;
    const copy = [...(membership?.evidence ?? [])];
    expect(factOf(fresh, copy)).toBeUndefined();
    expect(factOf(fresh, copy, 'nobody')).toBeUndefined();
    expect(factOf(fresh, copy, membership?.id)).toEqual({ fact: { topic: 'memberships', record: membership } });
  });
  it('goes by the record where the list is of another one', () => {
    const fresh = { ...atlas };
    const [one, other] = fresh.memberships;
    expect(factOf(fresh, one?.evidence ?? [], other?.id)).toEqual({ fact: { topic: 'memberships', record: other } });
  });
  it('knows the part that has evidence of its own', () => {
    const measure = atlas.tradeMeasures.find(({ allegedMotives }) => allegedMotives.length > 1);
    const motive = measure?.allegedMotives[1];
    if (!motive) throw new Error('no motives');
    expect(factOf(atlas, motive.evidence, measure.id)).toMatchObject({
      fact: { record: { id: measure.id } },
      part: { kind: 'motive', motive },
    });
    const step = atlas.stories[0]?.steps[2];
    expect(factOf(atlas, step?.evidence ?? [])).toMatchObject({ part: { kind: 'step', step: { id: step?.id } } });
  });
  it('takes the id of the record where the list is of several', () => {
    const evidence = atlas.blocs[0]?.rosters.flatMap((roster) => roster.evidence) ?? [];
    expect(factOf(atlas, evidence)).toBeUndefined();
    expect(factOf(atlas, evidence, 'brics')).toMatchObject({ fact: { topic: 'blocs', record: { id: 'brics' } } });
  });
  it('knows them in an atlas as known on a day too', () => {
    const then = knownOn(atlas, '2025-06-01').atlas;
    for (const membership of then.memberships)
      expect(factOf(then, membership.evidence)?.fact.record.id).toBe(membership.id);
  });
});
