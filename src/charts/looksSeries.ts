import { lookOf } from '../theme/chartInks';
import type { Series } from './remittanceSeries';

/** Ink 0–3 of the theme, or null for the quiet ink of single figures; and the dash of the line. */
export interface Look {
  ink: number | null;
  dash: string;
}

/** Ink and dash of each series by its key: an ink a sender where there are several, else an ink a line. */
export function looksOf(series: readonly Series[]): ReadonlyMap<string, Look> {
  const senders = [...new Set(series.map(({ sender }) => sender))];
  let line = 0;
  return new Map(
    series.map((one): [string, Look] => {
      if (senders.length > 1) {
        const own = series.filter(({ sender }) => sender === one.sender).indexOf(one);
        return [one.key, { ink: senders.indexOf(one.sender) % 4, dash: lookOf(own).dash }];
      }
      if (one.points.length < 2) return [one.key, { ink: null, dash: '0' }];
      line += 1;
      return [one.key, lookOf(line - 1)];
    }),
  );
}
