import type { Atlas } from './atlas';
import { type Day, dayAfter, firstDay, precisionOf } from './day';

/**
 * Days on which anything about a bloc changes, oldest first: starts and ends of its records, its own beginning and end,
 * and those of its rosters. Between two of them every standing is the same, so that a slider has nothing to do.
 */
export function changeDaysOf(atlas: Pick<Atlas, 'blocs' | 'memberships'>): ReadonlyMap<string, readonly Day[]> {
  const days = new Map<string, Set<Day>>(atlas.blocs.map(({ id }) => [id, new Set()]));
  const add = (bloc: string, date: string | null | undefined) => {
    if (typeof date !== 'string') return;
    days.get(bloc)?.add(firstDay(date));
    // The end of the span in which a coarse date leaves the standing open.
    if (precisionOf(date) !== 'day') days.get(bloc)?.add(dayAfter(date));
  };
  for (const bloc of atlas.blocs) {
    add(bloc.id, bloc.founded);
    add(bloc.id, bloc.ended);
    for (const { from, to } of bloc.rosters) {
      add(bloc.id, from);
      add(bloc.id, to);
    }
  }
  for (const { bloc, from, to } of atlas.memberships) {
    add(bloc, from);
    add(bloc, to);
  }
  return new Map([...days].map(([bloc, set]) => [bloc, [...set].sort()]));
}

/** How many of the sorted days are not after `day`. */
export function countUpTo(days: readonly Day[], day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? '') <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A key that stays the same while no standing in the blocs changes. */
export const epochOf = (changeDays: ReadonlyMap<string, readonly Day[]>, blocs: readonly string[], day: Day): string =>
  blocs.map((bloc) => `${bloc}:${countUpTo(changeDays.get(bloc) ?? [], day)}`).join(' ');
