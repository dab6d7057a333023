import { type Day, dayNumber } from '../../domain/day';
import type { Span } from '../timeline/timelineSpan';

const steps = [1, 2, 5, 10, 20, 50];
/** Least pixels between two years, so that they can be read. */
const gap = 44;

/** Years to print along an axis so many pixels wide: round ones, not crowded; none too near the right end. */
export function yearTicks({ from, to }: Span, pixels: number): { year: string; day: Day }[] {
  const days = dayNumber(to) - dayNumber(from);
  const perYear = (pixels / days) * 365.25;
  const step = steps.find((years) => years * perYear >= gap) ?? 100;
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
    .filter((year) => year % step === 0)
    .map((year) => ({ year: String(year), day: `${year}-01-01` }))
    .filter(({ day }) => day >= from && ((dayNumber(to) - dayNumber(day)) / days) * pixels >= gap / 2);
}
