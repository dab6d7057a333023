import type { periodEn } from '../periodEn';
import { date, month } from './format';

const monthOf = (digits: string | number | undefined): string => month(Number(digits)).toLowerCase();
const monthIn = (year: string | undefined, of: string | undefined): string => `${year}-жылдын ${monthOf(of)} айы`;
const monthsIn = (year: string | undefined, from: string | number | undefined, to: string | number | undefined) =>
  `${year}-жылдын ${monthOf(from)}–${monthOf(to)} айлары`;

/** `2024-S1` → “2024-жылдын биринчи жарымы”; `2024-01/2024-09` → “2024-жылдын январь–сентябрь айлары”. */
export const periodKy: typeof periodEn = (value) => {
  const [, year = '', part = ''] = /^(\d{4})(?:-([SQM]\d+))?$/.exec(value) ?? [];
  const number = Number(part.slice(1));
  if (part.startsWith('S')) return `${year}-жылдын ${number === 1 ? 'биринчи' : 'экинчи'} жарымы`;
  if (part.startsWith('Q')) return monthsIn(year, number * 3 - 2, number * 3);
  if (part.startsWith('M')) return monthIn(year, part.slice(1));
  if (year) return `${year}-жыл`;
  const [first = '', last] = value.split('/');
  if (last === undefined) return date(first);
  const [from, to] = [first.split('-'), last.split('-')];
  // A span between two days, or of whole years.
  if (!from[1] || !to[1] || from[2] || to[2]) return `${date(first)} – ${date(last)}`;
  return from[0] === to[0]
    ? monthsIn(to[0], from[1], to[1])
    : `${monthIn(from[0], from[1])} – ${monthIn(to[0], to[1])}`;
};
