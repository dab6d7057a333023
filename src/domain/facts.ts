import type { Atlas } from './atlas';
import type { AtlasIndex } from './atlasIndex';
import type { Evidence } from './model/evidence';
import type { StoryStep } from './model/story';
import type { Motive } from './model/tradeMeasure';
import { isOwn } from './ownAtlas';

type Lists = Omit<Atlas, 'schemaVersion' | 'version' | 'asOf'>;
export type FactTopic = keyof Lists;
/** A record with the list that it stands in. */
export type Fact = { [K in FactTopic]: { topic: K; record: Lists[K][number] } }[FactTopic];

/** The part of a record that has evidence of its own. */
export type Part = { kind: 'motive'; motive: Motive } | { kind: 'step'; step: StoryStep } | { kind: 'roster' };

export interface FactOfEvidence {
  fact: Fact;
  part?: Part;
}

interface Facts {
  byId: ReadonlyMap<string, Fact>;
  /** By the list itself, not by what is in it: two facts may rest on the same sources. */
  byEvidence: ReadonlyMap<readonly Evidence[], FactOfEvidence>;
}

function partsOf({ topic, record }: Fact): [readonly Evidence[], Part][] {
  if (topic === 'tradeMeasures')
    return record.allegedMotives.map((motive) => [motive.evidence, { kind: 'motive', motive }]);
  if (topic === 'stories') return record.steps.map((step) => [step.evidence, { kind: 'step', step }]);
  if (topic === 'blocs') return record.rosters.map(({ evidence }) => [evidence, { kind: 'roster' }]);
  return [];
}

function collect(atlas: Atlas): Facts {
  const { schemaVersion: _, version: __, asOf: ___, ...lists } = atlas;
  const all = (Object.keys(lists) as FactTopic[]).flatMap((topic) =>
    (lists[topic] as readonly Fact['record'][]).map((record) => ({ topic, record }) as Fact),
  );
  const whole = all.flatMap((fact): [readonly Evidence[], FactOfEvidence][] =>
    'evidence' in fact.record ? [[fact.record.evidence, { fact }]] : [],
  );
  const parts = all.flatMap((fact) =>
    partsOf(fact).map(([evidence, part]): [readonly Evidence[], FactOfEvidence] => [evidence, { fact, part }]),
  );
  return { byId: new Map(all.map((fact) => [fact.record.id, fact])), byEvidence: new Map([...whole, ...parts]) };
}

const kept = new WeakMap<Atlas, Facts>();
function factsIn(atlas: Atlas): Facts {
  const facts = kept.get(atlas) ?? collect(atlas);
  kept.set(atlas, facts);
  return facts;
}

/** The record with this id, of whatever kind. */
export const factById = (atlas: Atlas, id: string): Fact | undefined => factsIn(atlas).byId.get(id);

/** What a list of evidence is evidence of: known by the list itself, or else by the id of its record. */
export function factOf(atlas: Atlas, evidence: readonly Evidence[], id?: string): FactOfEvidence | undefined {
  const own = factsIn(atlas).byEvidence.get(evidence);
  if (own && (id === undefined || own.fact.record.id === id)) return own;
  const fact = id === undefined ? undefined : factById(atlas, id);
  return fact && { fact };
}

/** A membership of the reader's own data, whose id begins with that of its bloc: they are in no list of the atlas. */
export function ownFactOf(index: AtlasIndex, id = ''): FactOfEvidence | undefined {
  const rows = isOwn(id) ? index.memberships.get(id.split('/')[0] ?? '') : undefined;
  const record = [...(rows?.values() ?? [])].flat().find((row) => row.id === id);
  return record && { fact: { topic: 'memberships', record } };
}
