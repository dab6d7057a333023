import { type Day, firstDay, holdsOn } from './day';
import type { TradeMeasure } from './model/tradeMeasure';

/** What may be said of a measure on a day, in the order in which a list tells it. */
export const phases = [
  'in-force',
  /** Begun, and no end was found: it may have ended since. */
  'end-not-found',
  /** Not yet ended, and no first day in force is known. */
  'start-not-found',
  'ahead',
  /** Lifted, lapsed or replaced. */
  'ended',
  'considered',
  'denied',
] as const;
export type Phase = (typeof phases)[number];

/** What was announced and never dated counts as ahead until then. */
export function phaseOn({ outcome, announced, inForce, lifted, endKnown }: TradeMeasure, day: Day): Phase {
  if (outcome !== 'imposed') return outcome;
  if (lifted !== null && day >= firstDay(lifted)) return 'ended';
  if (inForce === null) return announced !== null && day < firstDay(announced) ? 'ahead' : 'start-not-found';
  if (day < firstDay(inForce)) return 'ahead';
  return lifted === null && !endKnown ? 'end-not-found' : 'in-force';
}

/** Imposed and, as far as its dates are known, applied on the day. An end that was not found counts as open. */
export const isInForce = ({ outcome, inForce, lifted }: TradeMeasure, day: Day): boolean =>
  outcome === 'imposed' && inForce !== null && holdsOn({ from: inForce, to: lifted }, day);

const begins = ({ inForce, announced }: TradeMeasure): Day => firstDay(inForce ?? announced ?? '0000');

/** Newest first; those without any date last. */
export const measureOrder = (measures: readonly TradeMeasure[]): TradeMeasure[] =>
  [...measures].sort((a, b) => begins(b).localeCompare(begins(a)));
