import { startTransition, useEffect, useState } from 'react';
import { afterFrame } from '../view/shown';

/** How many of so many parts are there: `first` at once, then `step` more a frame, so that none keeps a click or a drag waiting for all. */
export function useInTurn(count: number, first = 1, step = 1): number {
  const [there, setThere] = useState(first);
  const isWhole = there >= count;
  useEffect(() => {
    let gone = false;
    const next = () => {
      if (!gone) startTransition(() => setThere(there + step));
    };
    if (!isWhole) afterFrame(next);
    return () => {
      gone = true;
    };
  }, [there, isWhole, step]);
  return Math.min(there, count);
}
