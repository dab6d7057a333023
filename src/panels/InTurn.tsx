import './inTurn.css';
import { Children, type ReactNode, startTransition, useEffect, useState } from 'react';
import { afterFrame } from '../view/shown';

/** Shows its parts from the top, one a frame: what is read first is there at once, and no part keeps a click or a drag waiting for all. */
export function InTurn({ children }: { children: ReactNode }) {
  const parts = Children.toArray(children);
  const [there, setThere] = useState(1);
  const isWhole = there >= parts.length;
  useEffect(() => {
    let gone = false;
    const next = () => {
      if (!gone) startTransition(() => setThere(there + 1));
    };
    if (!isWhole) afterFrame(next);
    return () => {
      gone = true;
    };
  }, [there, isWhole]);
  return (
    <div className="in-turn" aria-busy={!isWhole}>
      {parts.slice(0, there)}
    </div>
  );
}
