import { isFuzzyDate } from '../domain/day';
import type { FuzzyDate } from '../domain/model/dates';
import { codeOf } from './ownTable';

/** Years that the atlas's slider can show at all. */
export const firstYear = 1500;
export const lastYear = 2100;

type DateMistake = 'date-form' | 'date-none' | 'date-range';

/** A date of a table as a number (`codeOf`), or why it is none: not in the form, not in the calendar, out of reach. */
export function readDate(text: FuzzyDate): number | DateMistake {
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text)) return 'date-form';
  if (!isFuzzyDate(text)) return 'date-none';
  const year = Number(text.slice(0, 4));
  return year < firstYear || year > lastYear ? 'date-range' : codeOf(text);
}
