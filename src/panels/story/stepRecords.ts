import type { AtlasIndex } from '../../domain/atlasIndex';
import { type Fact, factById } from '../../domain/facts';
import type { Claim, Quote } from '../../domain/model/speech';
import type { StoryStep } from '../../domain/model/story';

/** The records that a step names, in its order; those that were not known yet on the chosen day are left out. */
export function stepRecords(
  index: AtlasIndex,
  step: StoryStep,
): { about: readonly Fact[]; quotes: readonly Quote[]; rivals: readonly Claim[] } {
  const of = (ids: readonly string[]) => ids.flatMap((id) => factById(index.atlas, id) ?? []);
  return {
    about: of(step.about),
    quotes: of(step.quotes).flatMap((fact) => (fact.topic === 'quotes' ? [fact.record] : [])),
    rivals: of(step.rivals).flatMap((fact) => (fact.topic === 'claims' ? [fact.record] : [])),
  };
}
