import { useEffect, useState } from 'react';

/** After so many seconds the reader is told that something is still awaited. It is awaited all the same. */
export const lateAfter = 10;

/** Whether the component has been there for longer than a wait should take. */
export function useLate(): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), lateAfter * 1000);
    return () => clearTimeout(timer);
  }, []);
  return late;
}
