import { useEffect } from 'react';
import type { AtlasIndex } from '../domain/atlasIndex';
import { useOwn } from '../view/ownStore';

/** Brings back the reader's own data where they were to be kept, once the first view is there. */
export function useKeptOwn(index: AtlasIndex | undefined): void {
  const wanted = useOwn(({ coming }) => coming) && index !== undefined;
  useEffect(() => {
    if (!wanted) return;
    const none = () => useOwn.setState({ coming: false });
    import('../panels/own/ownShown').then(({ restore }) => restore()).then(none, none);
  }, [wanted]);
}
