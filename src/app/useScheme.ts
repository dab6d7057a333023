import { useSyncExternalStore } from 'react';
import type { Scheme } from '../theme/palette';

const dark = matchMedia('(prefers-color-scheme: dark)');
const subscribe = (onChange: () => void) => {
  dark.addEventListener('change', onChange);
  return () => dark.removeEventListener('change', onChange);
};

/** Light or dark, as the system prefers; follows a change at once. */
export const useScheme = (): Scheme => useSyncExternalStore(subscribe, () => (dark.matches ? 'dark' : 'light'));
