import type { FuzzyDate } from '../domain/model/dates';
import { collate } from './collate';

export type { Language } from '../domain/model/language';

/** Forms of a word by CLDR's plural categories; `other` where the language, or the number, has no form of its own. */
export interface PluralForms {
  one?: string;
  few?: string;
  many?: string;
  other: string;
}

/** What a language's catalogue makes its words with. */
export interface Format {
  /** A date at the precision known, in running text (`2024-10-17` → “17 October 2024”). */
  date(value: FuzzyDate): string;
  /** The name of a month as it stands alone, 1–12. */
  month(number: number): string;
  /** With `digits` decimals at most, one where nothing is said; `fixed`: with just so many. */
  number(value: number, digits?: number, fixed?: boolean): string;
  /** “A, B and C”. */
  list(names: readonly string[]): string;
  /** The form that the number takes, without the number. */
  plural(count: number, forms: PluralForms): string;
  /** A number in the room that an axis has: “12,000” as “12 thousand”, in the language's own abbreviation. */
  compact(value: number): string;
  /** Order of two names by the alphabet of the language, for `sort`. */
  compare(a: string, b: string): number;
}

/** What CLDR says of a language; `scripts/cldr.ts` writes one for each. */
export interface Cldr {
  /** Of a date with its day. */
  months: readonly string[];
  monthsAlone: readonly string[];
  /** In CLDR's letters: `d MMMM y`; `LLLL` is the month as it stands alone; `'quoted'` stands as it is. */
  day: string;
  yearMonth: string;
  decimal: string;
  group: string;
  /** `{0}` and `{1}`: two of two; the last of more; those before it. */
  list: { two: string; end: string; middle: string };
  /** Categories by their rules in CLDR's own notation, in order; what fits none is `other`. */
  plurals: Readonly<Partial<Record<Exclude<keyof PluralForms, 'other'>, string>>>;
  /** Pattern of a number by the power of ten that it is divided by. */
  compact: readonly (readonly [power: number, pattern: string])[];
  /** Letters in their order, those of two characters as one; what stands together in brackets is told apart only when all else is the same. */
  alphabet: string;
}

const made = new Map<string, Intl.NumberFormat>();

/** Figures in English separators, which every browser knows; those of the language take their place. */
function figures(digits: number, fixed: boolean): Intl.NumberFormat {
  const key = `${digits} ${fixed}`;
  const kept =
    made.get(key) ??
    new Intl.NumberFormat('en-US', { maximumFractionDigits: digits, minimumFractionDigits: fixed ? digits : 0 });
  made.set(key, kept);
  return kept;
}

/** What a part of a rule asks of a number: `n` its value, `i` its whole part, `v` how many decimals are shown. */
const relation = /^([niv])(?: % (\d+))? (!?=) ([\d.,]+)$/;

function fits(relationText: string, count: number): boolean {
  const [, operand, modulo, sign, ranges = ''] = relation.exec(relationText) ?? [];
  if (operand === undefined) throw new Error(`A plural rule that nobody here can read: ${relationText}`);
  const whole = Math.trunc(count);
  const value = operand === 'v' ? (String(count).split('.')[1]?.length ?? 0) : operand === 'i' ? whole : count;
  const rest = modulo === undefined ? value : value % Number(modulo);
  const within = ranges.split(',').some((range) => {
    const [from = '', to = from] = range.split('..');
    return Number.isInteger(rest) && rest >= Number(from) && rest <= Number(to);
  });
  return within === (sign === '=');
}

/** The plural category of a number by rules in CLDR's notation (UTS 35, Language Plural Rules). */
export function pluralCategory(count: number, plurals: Cldr['plurals']): keyof PluralForms {
  for (const [category, rule] of Object.entries(plurals))
    if (rule.split(' or ').some((part) => part.split(' and ').every((one) => fits(one, Math.abs(count)))))
      return category as keyof PluralForms;
  return 'other';
}

/** A language's own way with dates, numbers, lists and names, from its data and not the browser's, which lacks some. */
export function formatOf(cldr: Cldr): Format {
  const fill = (pattern: string, year: string, month: number, day: string) =>
    pattern.replace(/'([^']*)'|MMMM|LLLL|d|y/g, (token, quoted?: string) => {
      if (quoted !== undefined) return quoted;
      if (token === 'd') return String(Number(day));
      if (token === 'y') return year;
      return (token === 'MMMM' ? cldr.months : cldr.monthsAlone)[month - 1] ?? '';
    });
  const number = (value: number, digits = 1, fixed = false) =>
    figures(digits, fixed)
      .format(value)
      .replace(/[.,]/g, (sign) => (sign === '.' ? cldr.decimal : cldr.group));
  const pair = (pattern: string, a: string, b: string) =>
    pattern.replace(/\{([01])\}/g, (_, at) => (at === '0' ? a : b));
  return {
    date: (value) => {
      const [year = '', month, day] = value.split('-');
      if (month === undefined) return year;
      return fill(day === undefined ? cldr.yearMonth : cldr.day, year, Number(month), day ?? '');
    },
    month: (at) => cldr.monthsAlone[at - 1] ?? '',
    number,
    list: (names) => {
      const [first = '', ...rest] = names;
      const last = rest.pop();
      if (last === undefined) return first;
      if (rest.length === 0) return pair(cldr.list.two, first, last);
      return pair(
        cldr.list.end,
        rest.reduce((told, name) => pair(cldr.list.middle, told, name), first),
        last,
      );
    },
    plural: (count, forms) => forms[pluralCategory(count, cldr.plurals)] ?? forms.other,
    compact: (value) => {
      const found = cldr.compact.findLast(([power]) => Math.abs(value) >= 10 ** power);
      if (!found) return number(value);
      const [power, pattern] = found;
      const short = value / 10 ** power;
      return pair(pattern, number(short, Math.abs(short) < 10 ? 1 : 0), '');
    },
    compare: collate(cldr.alphabet),
  };
}
