import { useState } from 'react';

/**
 * The list of before for as long as its members are the same, so that what is drawn of it is not drawn again for every day of a drag.
 *
 * @param same whether two members are; by default, whether they are one object
 */
export function useSame<T>(now: readonly T[], same: (a: T, b: T) => boolean = Object.is): readonly T[] {
  const [kept, keep] = useState(now);
  if (kept.length === now.length && kept.every((member, i) => same(member, now[i] as T))) return kept;
  keep(now);
  return now;
}
