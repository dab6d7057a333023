import type { Evidence, Source } from './atlas';

type Origin = Pick<Source, 'id' | 'derivedFrom'>;

/** The source at the head of the chain of rewrites; a chain that bites its tail ends where it does. */
export function originOf(id: string, sources: ReadonlyMap<string, Origin>): string {
  const seen = new Set<string>();
  let current = id;
  for (let next = sources.get(current)?.derivedFrom; next !== undefined; next = sources.get(current)?.derivedFrom) {
    if (seen.has(current)) break;
    seen.add(current);
    current = next;
  }
  return current;
}

/** Origins that support a fact, each once: a rewrite counts with what it rewrites, a dispute does not count. */
export const witnesses = (evidence: readonly Evidence[], sources: ReadonlyMap<string, Origin>): ReadonlySet<string> =>
  new Set(evidence.filter(({ stance }) => stance === 'supports').map(({ source }) => originOf(source, sources)));
