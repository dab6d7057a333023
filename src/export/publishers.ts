import type { AtlasIndex } from '../domain/atlasIndex';
import type { Evidence } from '../domain/model/evidence';

/** Publishers of the sources behind what is shown: the one with the most sources first, then by name. */
export function publishersOf(index: AtlasIndex, evidence: readonly Evidence[]): string[] {
  const counts = new Map<string, number>();
  for (const id of new Set(evidence.map(({ source }) => source))) {
    const publisher = index.sources.get(id)?.publisher;
    if (publisher) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);
}
