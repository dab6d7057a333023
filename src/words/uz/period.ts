import type { periodEn } from '../periodEn';
import { date, month } from './format';

const monthOf = (digits: string | number | undefined): string => month(Number(digits)).toLowerCase();
const monthIn = (year: string | undefined, of: string | undefined): string => `${year}-yil ${monthOf(of)}`;

/** `2024-S1` → “2024-yilning birinchi yarmi”; `2024-01/2024-09` → “2024-yil yanvar–sentabr”. */
export const periodUz: typeof periodEn = (value) => {
  const [, year = '', part = ''] = /^(\d{4})(?:-([SQM]\d+))?$/.exec(value) ?? [];
  const number = Number(part.slice(1));
  if (part.startsWith('S')) return `${year}-yilning ${number === 1 ? 'birinchi' : 'ikkinchi'} yarmi`;
  if (part.startsWith('Q')) return `${year}-yil ${monthOf(number * 3 - 2)}–${monthOf(number * 3)}`;
  if (part.startsWith('M')) return monthIn(year, part.slice(1));
  if (year) return `${year}-yil`;
  const [first = '', last] = value.split('/');
  if (last === undefined) return date(first);
  const [from, to] = [first.split('-'), last.split('-')];
  // A span between two days, or of whole years.
  if (!from[1] || !to[1] || from[2] || to[2]) return `${date(first)} – ${date(last)}`;
  return from[0] === to[0]
    ? `${monthIn(to[0], from[1])}–${monthOf(to[1])}`
    : `${monthIn(from[0], from[1])} – ${monthIn(to[0], to[1])}`;
};
