import type { FuzzyDate } from '../domain/atlas';

export type Language = 'en' | 'ru' | 'kk' | 'uz' | 'ky' | 'tg' | 'tk';

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
  number(value: number, digits?: number): string;
  /** “A, B and C”. */
  list(names: readonly string[]): string;
  /** The form that the number takes, without the number. */
  plural(count: number, forms: PluralForms): string;
}

/** Stands in until the data of CLDR is there. */
export function formatOf(language: Language): Format {
  const rules = new Intl.PluralRules(language);
  const lists = new Intl.ListFormat(language);
  return {
    date: (value) => value,
    month: (number) => String(number),
    number: (value, digits = 1) => new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value),
    list: (names) => lists.format(names),
    plural: (count, forms) => forms[rules.select(count) as keyof PluralForms] ?? forms.other,
  };
}
