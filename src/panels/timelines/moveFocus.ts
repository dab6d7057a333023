import { dayNumber } from '../../domain/day';
import type { Bar, BarRow } from './timelineBars';

const distance = (bar: Bar, at: number): number => {
  const [start, end] = [dayNumber(bar.start), dayNumber(bar.end)];
  return at < start ? start - at : Math.max(0, at - end);
};

/** The bar of a row that is nearest in time to the middle of another one. */
function nearest(row: BarRow, to: Bar): Bar | undefined {
  const middle = (dayNumber(to.start) + dayNumber(to.end)) / 2;
  return [...row.bars].sort((a, b) => distance(a, middle) - distance(b, middle) || a.lane - b.lane)[0];
}

/** Where an arrow leads from a bar: along its row, to the row above or below, to the row's ends. Null: nowhere. */
export function moveFocus(rows: readonly BarRow[], id: string, key: string): string | null {
  const filled = rows.filter(({ bars }) => bars.length > 0);
  const at = filled.findIndex(({ bars }) => bars.some((bar) => bar.id === id));
  const bars = filled[at]?.bars ?? [];
  const place = bars.findIndex((bar) => bar.id === id);
  const current = bars[place];
  if (!current) return null;
  const across = (row: BarRow | undefined) => (row ? (nearest(row, current)?.id ?? null) : null);
  switch (key) {
    case 'ArrowRight':
      return bars[place + 1]?.id ?? null;
    case 'ArrowLeft':
      return bars[place - 1]?.id ?? null;
    case 'Home':
      return bars[0]?.id ?? null;
    case 'End':
      return bars.at(-1)?.id ?? null;
    case 'ArrowDown':
      return across(filled[at + 1]);
    case 'ArrowUp':
      return at > 0 ? across(filled[at - 1]) : null;
    default:
      return null;
  }
}
