import { useSyncExternalStore } from 'react';

type Scheme = 'light' | 'dark';

/** Paper is light, whatever the screen prefers. */
const dark = matchMedia('screen and (prefers-color-scheme: dark)');
let forced: Scheme | null = null;
const listeners = new Set<() => void>();
const subscribe = (onChange: () => void) => {
  dark.addEventListener('change', onChange);
  listeners.add(onChange);
  return () => {
    dark.removeEventListener('change', onChange);
    listeners.delete(onChange);
  };
};

/** One scheme whatever the system prefers; null: as it prefers. Styles are another matter: `app/forceStyles.ts`. */
export function forceScheme(scheme: Scheme | null): void {
  forced = scheme;
  for (const listener of listeners) listener();
}

/** Light or dark, as the system prefers; follows a change at once. */
export const useScheme = (): Scheme =>
  useSyncExternalStore(subscribe, () => forced ?? (dark.matches ? 'dark' : 'light'));
