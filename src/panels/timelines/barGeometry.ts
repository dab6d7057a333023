import { type Scheme, surfaces } from '../../theme/palette';
import { placeOf, type Span } from '../timeline/timelineSpan';
import { drawnEnd } from './barLabels';
import type { Bar } from './timelineBars';

/** Heights in CSS pixels. */
export const laneHeight = 26;
export const barHeight = 18;

/** A stretch of a bar as shares of the axis. */
export interface Stretch {
  from: number;
  to: number;
  fade: 'in' | 'out' | null;
}

export const percent = (share: number): string => `${(100 * share).toFixed(3)}%`;

/** The firm middle of a bar and the soft spans at its ends. */
export function stretchesOf(bar: Bar, span: Span): Stretch[] {
  const place = (day: string) => placeOf(day, span);
  const last = drawnEnd(bar);
  // A coarse start may leave open even whether it came before the end: then all of the bar is soft.
  const firm = bar.softStart && (bar.softStart.to < bar.end ? bar.softStart.to : bar.end);
  return [
    ...(firm ? [{ from: place(bar.start), to: place(firm), fade: 'in' as const }] : []),
    { from: place(firm ?? bar.start), to: place(bar.end), fade: null },
    ...(bar.softEnd ? [{ from: place(bar.end), to: place(last), fade: 'out' as const }] : []),
  ].filter(({ from, to }) => to > from);
}

export const groundOf = (scheme: Scheme): string => surfaces[scheme].ground;
