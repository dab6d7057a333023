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
