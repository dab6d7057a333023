import { useMemo } from 'react';
import { type AtlasIndex, indexAtlas } from '../domain/atlasIndex';
import { knownOn } from '../domain/knownOn';
import { useShown } from './shown';

/** The atlas that the view may draw on: all of it, or what was published by the chosen day, and what that leaves out. */
export function useKnown(index: AtlasIndex): { index: AtlasIndex; hidden: number; undated: number } {
  const known = useShown((view) => view.known);
  return useMemo(() => {
    if (known === null) return { index, hidden: 0, undated: 0 };
    const { atlas, hidden, undated } = knownOn(index.atlas, known);
    return { index: indexAtlas(atlas, index.partial, index.tongue), hidden, undated };
  }, [index, known]);
}
