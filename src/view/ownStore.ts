import { useMemo } from 'react';
import { create } from 'zustand';
import type { AtlasIndex } from '../domain/atlasIndex';
import { isOwn } from '../domain/ownAtlas';
import { useShown } from './shown';

/** The atlas with the reader's own blocs; `chosen` are those of them that the view names. */
type Merge = (index: AtlasIndex, chosen: readonly string[]) => AtlasIndex;

/** Where the browser notes that own data are kept, so that a page without them asks for nothing. */
export const keptNote = 'multivector-own';

function isNoted(): boolean {
  try {
    return localStorage.getItem(keptNote) !== null;
  } catch {
    return false;
  }
}

/** A reader's own data: never in the address, gone with the page unless kept. How they are merged comes with what reads them. */
export const useOwn = create<{ merge: Merge | null; coming: boolean }>(() => ({ merge: null, coming: isNoted() }));

/** The index with the reader's own data in it; the very same index while there are none. */
export function useOwnIndex<T extends AtlasIndex | undefined>(index: T): T {
  const merge = useOwn((own) => own.merge);
  const chosen = useShown(({ blocs }) => blocs.filter(isOwn).join());
  return useMemo(() => (merge && index ? (merge(index, chosen.split(',')) as T) : index), [merge, index, chosen]);
}
