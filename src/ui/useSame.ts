import { useState } from 'react';

/** The list of before for as long as it has the same members, so that what is drawn of it is not drawn again for every day of a drag. */
export function useSame<T>(now: readonly T[]): readonly T[] {
  const [kept, keep] = useState(now);
  if (kept.length === now.length && kept.every((member, i) => member === now[i])) return kept;
  keep(now);
  return now;
}
