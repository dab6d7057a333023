import './inTurn.css';
import { Children, type ReactNode } from 'react';
import { useInTurn } from './useInTurn';

/** Shows its parts from the top, one a frame: what is read first is there at once. */
export function InTurn({ children }: { children: ReactNode }) {
  const parts = Children.toArray(children);
  const there = useInTurn(parts.length);
  return (
    <div className="in-turn" aria-busy={there < parts.length}>
      {parts.slice(0, there)}
    </div>
  );
}
