import { useSyncExternalStore } from 'react';

/** What outlives a part of the page, and is none of the view: it is in no address. */
export function heldState<T extends object>(first: T) {
  let state = first;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  const get = () => state;
  return {
    get,
    set(change: Partial<T>) {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    use: (): T => useSyncExternalStore(subscribe, get),
  };
}
