import { useSyncExternalStore } from 'react';

/** Paper is light, whatever the screen prefers. */
const dark = matchMedia('screen and (prefers-color-scheme: dark)');
const subscribe = (onChange: () => void) => {
  dark.addEventListener('change', onChange);
  return () => dark.removeEventListener('change', onChange);
};

/** Light or dark, as the system prefers; follows a change at once. */
export const useScheme = (): 'light' | 'dark' =>
  useSyncExternalStore(subscribe, () => (dark.matches ? 'dark' : 'light'));
