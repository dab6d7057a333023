import type { Period } from '../domain/model/dates';
import { en } from './en';

const months = 'January February March April May June July August September October November December'.split(' ');
const month = (digits: string | undefined): string => months[Number(digits) - 1] ?? '';

/** A period as every view says it: `2024-S1` → “first half of 2024”; `2024-01/2024-09` → “January–September 2024”. */
export const periodEn = (value: Period): string => {
  const [, year = '', part = ''] = /^(\d{4})(?:-([SQM]\d+))?$/.exec(value) ?? [];
  const number = Number(part.slice(1));
  if (part.startsWith('S')) return `${number === 1 ? 'first' : 'second'} half of ${year}`;
  if (part.startsWith('Q')) return `${month(String(number * 3 - 2))}–${month(String(number * 3))} ${year}`;
  if (part.startsWith('M')) return `${month(part.slice(1))} ${year}`;
  if (year) return year;
  const [first = '', last] = value.split('/');
  if (last === undefined) return en.date(first);
  const [from, to] = [first.split('-'), last.split('-')];
  // A span between two days, or of whole years.
  if (!from[1] || !to[1] || from[2] || to[2]) return `${en.date(first)} to ${en.date(last)}`;
  return from[0] === to[0]
    ? `${month(from[1])}–${month(to[1])} ${to[0]}`
    : `${month(from[1])} ${from[0]}–${month(to[1])} ${to[0]}`;
};
