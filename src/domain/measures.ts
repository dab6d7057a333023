import type { TradeMeasure } from './atlas';
import { type Day, firstDay, holdsOn } from './day';

/** Imposed and, as far as its dates are known, applied on the day. An end that was not found counts as open. */
export const isInForce = ({ outcome, inForce, lifted }: TradeMeasure, day: Day): boolean =>
  outcome === 'imposed' && inForce !== null && holdsOn({ from: inForce, to: lifted }, day);

const begins = ({ inForce, announced }: TradeMeasure): Day => firstDay(inForce ?? announced ?? '0000');

/** Newest first; those without any date last. */
export const measureOrder = (measures: readonly TradeMeasure[]): TradeMeasure[] =>
  [...measures].sort((a, b) => begins(b).localeCompare(begins(a)));
