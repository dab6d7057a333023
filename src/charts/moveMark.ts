import type { Mark } from './markSeries';

/** Where an arrow leads from a mark: along time, up or down to the next value of about that time, to the ends. Null: nowhere. */
export function moveMark(marks: readonly Mark[], id: string, key: string): string | null {
  const place = marks.findIndex((mark) => mark.id === id);
  const current = marks[place];
  if (!current) return null;
  const [{ at, value }] = current.points;
  /** The nearest in time of other lines, then the nearest in value. */
  const beside = (fits: (other: number) => boolean) =>
    marks
      .filter((mark) => mark.series.key !== current.series.key && fits(mark.points[0].value))
      .sort(
        ({ points: [a] }, { points: [b] }) =>
          Math.abs(a.at - at) - Math.abs(b.at - at) || Math.abs(a.value - value) - Math.abs(b.value - value),
      )[0]?.id ?? null;
  switch (key) {
    case 'ArrowRight':
      return marks[place + 1]?.id ?? null;
    case 'ArrowLeft':
      return marks[place - 1]?.id ?? null;
    case 'Home':
      return marks[0]?.id ?? null;
    case 'End':
      return marks.at(-1)?.id ?? null;
    case 'ArrowUp':
      return beside((other) => other > value);
    case 'ArrowDown':
      return beside((other) => other < value);
    default:
      return null;
  }
}
