import type { periodEn } from '../periodEn';
import { date, month } from './format';

const name = (digits: string | undefined): string => month(Number(digits)).toLocaleLowerCase('kk');

/** A period as every view says it, in Kazakh: `2024-S1` → «2024 жылғы бірінші жартыжылдық»; `2024-01/2024-09` → «2024 жылғы қаңтар–қыркүйек». */
export const periodKk: typeof periodEn = (value) => {
  const [, year = '', part = ''] = /^(\d{4})(?:-([SQM]\d+))?$/.exec(value) ?? [];
  const number = Number(part.slice(1));
  if (part.startsWith('S')) return `${year} жылғы ${number === 1 ? 'бірінші' : 'екінші'} жартыжылдық`;
  if (part.startsWith('Q')) return `${year} жылғы ${name(String(number * 3 - 2))}–${name(String(number * 3))}`;
  if (part.startsWith('M')) return `${year} жылғы ${name(part.slice(1))}`;
  if (year) return year;
  const [first = '', last] = value.split('/');
  if (last === undefined) return date(first);
  const [from, to] = [first.split('-'), last.split('-')];
  // A span between two days, or of whole years.
  if (!from[1] || !to[1] || from[2] || to[2]) return `${date(first)} – ${date(last)}`;
  return from[0] === to[0]
    ? `${to[0]} жылғы ${name(from[1])}–${name(to[1])}`
    : `${from[0]} жылғы ${name(from[1])} – ${to[0]} жылғы ${name(to[1])}`;
};
