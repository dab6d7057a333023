import type { Mark } from '../../domain/marks';

/** Marks that share a place on the axis: a target wide enough for a finger. */
export interface Bin {
  /** Left edge in pixels. */
  x: number;
  marks: readonly Mark[];
}

/** Width of a target in CSS pixels (WCAG 2.2, 2.5.8 asks for 24). */
export const binWidth = 26;

/** Marks by the slot of the axis that they fall into, left to right; empty slots are left out. */
export function binMarks(marks: readonly Mark[], width: number, xOf: (mark: Mark) => number): Bin[] {
  const slots = new Map<number, Mark[]>();
  const last = Math.max(0, Math.floor(width / binWidth) - 1);
  for (const mark of marks) {
    const slot = Math.min(last, Math.max(0, Math.floor(xOf(mark) / binWidth)));
    slots.set(slot, [...(slots.get(slot) ?? []), mark]);
  }
  return [...slots].sort(([a], [b]) => a - b).map(([slot, own]) => ({ x: slot * binWidth, marks: own }));
}
