import type { periodEn } from '../periodEn';
import { date, month } from './format';

const name = (digits: string | undefined): string => month(Number(digits)).toLocaleLowerCase('ru');

/** A period as every view says it, in Russian: `2024-S1` → «первое полугодие 2024 года»; `2024-01/2024-09` → «январь–сентябрь 2024». */
export const periodRu: typeof periodEn = (value) => {
  const [, year = '', part = ''] = /^(\d{4})(?:-([SQM]\d+))?$/.exec(value) ?? [];
  const number = Number(part.slice(1));
  if (part.startsWith('S')) return `${number === 1 ? 'первое' : 'второе'} полугодие ${year} года`;
  if (part.startsWith('Q')) return `${name(String(number * 3 - 2))}–${name(String(number * 3))} ${year}`;
  if (part.startsWith('M')) return `${name(part.slice(1))} ${year}`;
  if (year) return year;
  const [first = '', last] = value.split('/');
  if (last === undefined) return date(first);
  const [from, to] = [first.split('-'), last.split('-')];
  // A span between two days, or of whole years.
  if (!from[1] || !to[1] || from[2] || to[2]) return `${date(first)} — ${date(last)}`;
  return from[0] === to[0]
    ? `${name(from[1])}–${name(to[1])} ${to[0]}`
    : `${name(from[1])} ${from[0]} — ${name(to[1])} ${to[0]}`;
};
