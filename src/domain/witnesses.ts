import type { Evidence, Source } from './model/evidence';

type Origin = Pick<Source, 'id' | 'derivedFrom'>;

/** A source, what it rewrites, what that rewrites, and so on; a chain that bites its tail ends where it does. */
export function lineageOf(id: string, sources: ReadonlyMap<string, Origin>): string[] {
  const chain = [id];
  const before = () => sources.get(chain.at(-1) ?? id)?.derivedFrom;
  for (let next = before(); next !== undefined && !chain.includes(next); next = before()) chain.push(next);
  return chain;
}

/** The source at the head of the chain of rewrites. */
export const originOf = (id: string, sources: ReadonlyMap<string, Origin>): string =>
  lineageOf(id, sources).at(-1) ?? id;

/** Origins that support a fact, each once: a rewrite counts with what it rewrites, a dispute does not count. */
export const witnesses = (evidence: readonly Evidence[], sources: ReadonlyMap<string, Origin>): ReadonlySet<string> =>
  new Set(evidence.filter(({ stance }) => stance === 'supports').map(({ source }) => originOf(source, sources)));
