import type { Period } from '../../domain/model/dates';
import { date, month } from './format';

const name = (digits: string | number): string => month(Number(digits)).toLowerCase();

/** `2024` → “2024-nji”, `2026` → “2026-njy”: the suffix follows the vowels of the last numeral spoken (alty, dokuz, on, otuz, kyrk, altmyş). */
const ordinal = (year: string): string => `${year}-${/(?:[69]|[1346]0)$/.test(year) ? 'njy' : 'nji'}`;

/** A period as every view says it: `2024-S1` → “2024-nji ýylyň birinji ýarymy”; `2024-01/2024-09` → “ýanwar–sentýabr 2024”. */
export const periodTk = (value: Period): string => {
  const [, year = '', part = ''] = /^(\d{4})(?:-([SQM]\d+))?$/.exec(value) ?? [];
  const number = Number(part.slice(1));
  if (part.startsWith('S')) return `${ordinal(year)} ýylyň ${number === 1 ? 'birinji' : 'ikinji'} ýarymy`;
  if (part.startsWith('Q')) return `${name(number * 3 - 2)}–${name(number * 3)} ${year}`;
  if (part.startsWith('M')) return `${name(number)} ${year}`;
  if (year) return year;
  const [first = '', last] = value.split('/');
  if (last === undefined) return date(first);
  const [from, to] = [first.split('-'), last.split('-')];
  // A span between two days, or of whole years.
  if (!from[1] || !to[1] || from[2] || to[2]) return `${date(first)} – ${date(last)}`;
  return from[0] === to[0]
    ? `${name(from[1])}–${name(to[1])} ${to[0]}`
    : `${name(from[1])} ${from[0]} – ${name(to[1])} ${to[0]}`;
};
