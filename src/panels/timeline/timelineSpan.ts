import type { AtlasIndex } from '../../domain/atlasIndex';
import { type Day, dayNumber, firstDay } from '../../domain/day';

/** First and last day of the axis. */
export interface Span {
  from: Day;
  to: Day;
}

/** From 1991, or the founding of an older chosen bloc, or the chosen day itself, to the dataset's own date. */
export function timelineSpan(index: AtlasIndex, blocs: readonly string[], day: Day): Span {
  const founded = blocs.flatMap((bloc) => index.blocs.get(bloc)?.founded ?? []).map(firstDay);
  const from = ['1991-01-01', day, ...founded].sort()[0] ?? '1991-01-01';
  return { from, to: firstDay(index.atlas.asOf) };
}

/** Where a day stands on the axis, 0 to 1. */
export const placeOf = (day: Day, { from, to }: Span): number =>
  Math.min(1, Math.max(0, (dayNumber(day) - dayNumber(from)) / (dayNumber(to) - dayNumber(from))));
