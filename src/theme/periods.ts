import type { Day } from '../domain/day';

/** Spans of time that a reader looks for on every axis; half-open, null: still running. */
export const periods: readonly { id: 'y2014' | 'invasion'; from: Day; to: Day | null }[] = [
  { id: 'y2014', from: '2014-01-01', to: '2015-01-01' },
  { id: 'invasion', from: '2022-02-24', to: null },
];
