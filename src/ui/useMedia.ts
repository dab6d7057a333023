import { useSyncExternalStore } from 'react';

/** What held on the screen, by query. */
const held = new Map<string, boolean>();

/** A sheet is no other window: what is laid out anew as it is printed comes in parts, and paper waits for none. */
function holds(query: string): boolean {
  const onScreen = held.get(query);
  if (onScreen !== undefined && matchMedia('print').matches) return onScreen;
  const { matches } = matchMedia(query);
  held.set(query, matches);
  return matches;
}

/** Whether a media query holds now; follows it as it changes, but on paper. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const media = matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    () => holds(query),
  );
}
