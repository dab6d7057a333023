import { contrast } from './oklch';

/** Black or white, whichever reads better on a fill: with these two one always reaches 4.5 to 1. */
export function inkOn(fill: string): string {
  const inks = ['#000000', '#ffffff'] as const;
  return contrast(inks[0], fill) >= contrast(inks[1], fill) ? inks[0] : inks[1];
}
