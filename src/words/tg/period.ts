import type { Period } from '../../domain/model/dates';
import { date, month } from './format';

const name = (digits: string | number): string => month(Number(digits)).toLowerCase();

/** A period as every view says it: `2024-S1` → “нимсолаи аввали соли 2024”; `2024-01/2024-09` → “январ–сентябр 2024”. */
export const periodTg = (value: Period): string => {
  const [, year = '', part = ''] = /^(\d{4})(?:-([SQM]\d+))?$/.exec(value) ?? [];
  const number = Number(part.slice(1));
  if (part.startsWith('S')) return `нимсолаи ${number === 1 ? 'аввали' : 'дуюми'} соли ${year}`;
  if (part.startsWith('Q')) return `${name(number * 3 - 2)}–${name(number * 3)} ${year}`;
  if (part.startsWith('M')) return `${name(number)} ${year}`;
  if (year) return year;
  const [first = '', last] = value.split('/');
  if (last === undefined) return date(first);
  const [from, to] = [first.split('-'), last.split('-')];
  // A span between two days, or of whole years.
  if (!from[1] || !to[1] || from[2] || to[2]) return `аз ${date(first)} то ${date(last)}`;
  return from[0] === to[0]
    ? `${name(from[1])}–${name(to[1])} ${to[0]}`
    : `${name(from[1])} ${from[0]} – ${name(to[1])} ${to[0]}`;
};
