import type { Mark } from './markSeries';
import type { SenderPair } from './sendersSeries';

/** A bar of a sender: from nought to the value, with the value in figures beside it. */
export interface BarBox {
  mark: Mark;
  when: 'before' | 'after';
  x: number;
  y: number;
  width: number;
  height: number;
  /** Where its figure stands. */
  textX: number;
  /** Where figures that contest it stand, with the shown one: from the lowest to the highest. */
  rivals: readonly number[];
}

export interface BarRow {
  pair: SenderPair;
  /** Middle of the row in pixels. */
  middle: number;
  bars: readonly BarBox[];
}

/** Places the bars of senders in an area of the drawing: a row a sender, the earlier period above the later. */
export function barRows(
  pairs: readonly SenderPair[],
  area: { y: number; height: number },
  x: (value: number) => number,
): BarRow[] {
  const band = area.height / Math.max(1, pairs.length);
  const height = Math.min(14, band * 0.32);
  return pairs.map((pair, i) => {
    const middle = area.y + (i + 0.5) * band;
    const boxOf = (mark: Mark | null, when: BarBox['when']): BarBox[] => {
      if (!mark) return [];
      const [zero, end] = [x(0), x(mark.points[0].value)];
      const rivals = mark.points.map(({ value }) => x(value));
      return [
        {
          mark,
          when,
          x: Math.min(zero, end),
          width: Math.max(1, Math.abs(end - zero)),
          y: when === 'before' ? middle - height - 1 : middle + 1,
          height,
          textX: Math.max(zero, ...rivals) + 6,
          rivals: rivals.length > 1 ? rivals : [],
        },
      ];
    };
    return { pair, middle, bars: [...boxOf(pair.before, 'before'), ...boxOf(pair.after, 'after')] };
  });
}

/** What is said in a row besides its bars, and at which height: that a figure is missing, or that two do not compare. */
export function remarksOfRow(
  pair: SenderPair,
  middle: number,
  notComparable: string,
  missing: { before: string | null; after: string | null },
): { text: string; y: number }[] {
  const { before, after, comparable } = pair;
  return [
    ...(before === null && missing.before !== null ? [{ text: missing.before, y: middle - 4 }] : []),
    ...(after === null && missing.after !== null ? [{ text: missing.after, y: middle + 12 }] : []),
    ...(before !== null && after !== null && !comparable ? [{ text: notComparable, y: middle + 25 }] : []),
  ];
}

/** Room at the right for the figures beside the bars, in pixels: as wide as the longest of them. */
export const roomFor = (figures: readonly string[]): number =>
  14 + Math.max(4, ...figures.map(({ length }) => length)) * 7;
