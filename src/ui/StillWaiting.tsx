import type { ReactNode } from 'react';
import { useLate } from './useLate';

/** Stands where something is awaited; shows itself when the wait has become long. `children` are the ways out. */
export function StillWaiting({ text, children }: { text: string; children?: ReactNode }) {
  // The region is there from the start: what is put into it later is then spoken.
  return (
    <div role="status" className="still-waiting">
      {useLate() && (
        <div className="notices">
          <p>{text}</p>
          {children}
        </div>
      )}
    </div>
  );
}
