import { type Day, dayAfter, firstDay, precisionOf, shiftDay } from '../../domain/day';
import type { TradeMeasure } from '../../domain/model/tradeMeasure';
import type { Span } from '../timeline/timelineSpan';

/** One measure over time: dates only, no pixels. */
export interface MeasureBar {
  measure: TradeMeasure;
  /** mark: considered or denied, a moment and never a time in force. unsure: imposed, but no first day in force is known. */
  kind: 'bar' | 'mark' | 'unsure';
  /** Half-open; of a mark both are its day. */
  start: Day;
  end: Day;
  /** Days among which a coarse start or end lies. */
  softStart: Span | null;
  softEnd: Span | null;
  /** No end on record: known to go on, or not found. */
  open: 'still' | 'not-found' | null;
}

const softSpan = (date: string): Span | null =>
  precisionOf(date) === 'day' ? null : { from: firstDay(date), to: dayAfter(date) };

/** How long a bar without any beginning is drawn before its end. */
const faded = { years: -1 };

/** Null: without any date there is no place on an axis. */
export function measureBar(measure: TradeMeasure, asOf: Day): MeasureBar | null {
  const { outcome, announced, inForce, lifted, endKnown } = measure;
  if (outcome !== 'imposed') {
    if (announced === null) return null;
    const day = firstDay(announced);
    return { measure, kind: 'mark', start: day, end: day, softStart: null, softEnd: null, open: null };
  }
  const end = lifted === null ? asOf : firstDay(lifted);
  const ending = {
    end,
    softEnd: lifted === null ? null : softSpan(lifted),
    open: lifted !== null ? null : endKnown ? ('still' as const) : ('not-found' as const),
  };
  if (inForce !== null)
    return { measure, kind: 'bar', start: firstDay(inForce), softStart: softSpan(inForce), ...ending };
  if (announced !== null) return { measure, kind: 'unsure', start: firstDay(announced), softStart: null, ...ending };
  if (lifted === null) return null;
  const start = shiftDay(end, faded);
  return { measure, kind: 'unsure', start, softStart: { from: start, to: end }, ...ending };
}

/** Those with a date, the oldest first. */
export const measureBars = (measures: readonly TradeMeasure[], asOf: Day): MeasureBar[] =>
  measures
    .flatMap((measure) => measureBar(measure, asOf) ?? [])
    .sort((a, b) => a.start.localeCompare(b.start) || a.measure.id.localeCompare(b.measure.id));

/** From the year of the oldest bar, or of the chosen day if that is older, to the dataset's day. */
export function spanOfBars(bars: readonly MeasureBar[], day: Day, asOf: Day): Span {
  const first = bars.map(({ start }) => start).reduce((a, b) => (b < a ? b : a), day);
  return { from: `${first.slice(0, 4)}-01-01`, to: asOf };
}

/** A stretch of a bar as days: firm, or one end of it fading. */
export interface Piece {
  from: Day;
  to: Day;
  fade: 'in' | 'out' | null;
}

/** The firm middle and the soft ends. Where no end was found all of it fades from its first firm day on. */
export function piecesOf({ kind, start, end, softStart, softEnd, open }: MeasureBar): Piece[] {
  if (kind === 'mark') return [];
  const firm = softStart === null ? start : softStart.to < end ? softStart.to : end;
  const pieces: Piece[] = [
    { from: start, to: firm, fade: 'in' },
    { from: firm, to: end, fade: open === 'not-found' ? 'out' : null },
    { from: end, to: softEnd?.to ?? end, fade: 'out' },
  ];
  return pieces.filter(({ from, to }) => to > from);
}
