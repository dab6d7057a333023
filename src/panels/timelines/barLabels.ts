import { type Day, dayNumber } from '../../domain/day';
import type { Span } from '../timeline/timelineSpan';
import type { Bar } from './timelineBars';

export type LabelPlace = 'on' | 'beside' | 'before' | null;

/** Generous mean width of a letter at the labels' 12 px, and room at both ends. */
const letter = 7.2;
const room = 10;

/** Pixels between two days. */
const width = (from: Day, to: Day, span: Span, pixels: number): number =>
  ((dayNumber(to) - dayNumber(from)) / (dayNumber(span.to) - dayNumber(span.from))) * pixels;

/** Last day that a bar is drawn on, its soft end included. */
export const drawnEnd = ({ end, softEnd }: Bar): Day => softEnd?.to ?? end;

/** Whether a bar's label fits on it, or on the free stretch to its right or left, in a plot so many pixels wide. */
export function labelPlace(bar: Bar, bars: readonly Bar[], span: Span, pixels: number): LabelPlace {
  const needs = bar.label.length * letter + room;
  const firm = bar.softStart && bar.softStart.to < bar.end ? bar.softStart.to : bar.start;
  if (width(firm, bar.end, span, pixels) >= needs) return 'on';
  const next = bars.find(({ lane, start }) => lane === bar.lane && start >= bar.end)?.start ?? span.to;
  if (width(drawnEnd(bar), next, span, pixels) >= needs) return 'beside';
  // To the left only of a bar that stands alone: of two in a run a reader would take it for the other's.
  const before = bars.filter(({ lane, end }) => lane === bar.lane && end <= bar.start).map(drawnEnd);
  const free = width([span.from, ...before].sort().at(-1) ?? span.from, bar.start, span, pixels);
  return next === span.to && free >= needs ? 'before' : null;
}
