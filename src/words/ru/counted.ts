import { plural } from './format';

/** The form that the number takes: 1 блок, 2 блока, 5 блоков; a fraction takes the second. */
export const form = (count: number, one: string, few: string, many: string): string =>
  plural(count, { one, few, many, other: few });

/** The number with its form. */
export const counted = (count: number, one: string, few: string, many: string): string =>
  `${count} ${form(count, one, few, many)}`;
