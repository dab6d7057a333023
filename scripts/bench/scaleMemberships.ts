import type { Atlas } from '../../src/domain/atlas';
import { dayNumber, dayOfNumber, firstDay } from '../../src/domain/day';
import type { Membership } from '../../src/domain/model/membership';

/** One record as `times` consecutive ones of the same status: the same standings, `times` the intervals. */
function split(row: Membership, times: number, end: string): Membership[] {
  const from = dayNumber(firstDay(row.from));
  const to = dayNumber(row.to === null ? end : firstDay(row.to));
  const cuts = Array.from({ length: times }, (_, i) => Math.round(from + ((to - from) * i) / times));
  const starts = [...new Set(cuts)].filter((start) => start < to);
  return starts.map((start, i) => {
    const next = starts[i + 1];
    return {
      ...row,
      // The first keeps the name that others refer to.
      id: i === 0 ? row.id : `${row.id}-part-${i}`,
      from: i === 0 ? row.from : dayOfNumber(start),
      to: next === undefined ? row.to : dayOfNumber(next),
      evidence: row.evidence.slice(0, 1),
    };
  });
}

/** A published file, of whatever part of the atlas. */
type Published = Pick<Atlas, 'memberships' | 'asOf'>;

/** The same with about `times` as many memberships. */
export function scaleMemberships<T extends Published>(atlas: T, times: number): T {
  if (times === 1) return atlas;
  return { ...atlas, memberships: atlas.memberships.flatMap((row) => split(row, times, atlas.asOf)) };
}

/** A published JSON file with more memberships; null where it has none, or those of the first view, packed, which the whole replaces. */
export function scaleFile(json: string, times: number): { json: string; memberships: number } | null {
  const content = JSON.parse(json) as Partial<Published>;
  const { memberships, asOf } = content;
  if (!Array.isArray(memberships) || typeof asOf !== 'string') return null;
  const scaled = scaleMemberships({ ...content, memberships, asOf }, times);
  return { json: JSON.stringify(scaled), memberships: scaled.memberships.length };
}
