import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Language } from '../src/domain/model/language';
import type { Cldr } from '../src/words/format';

/** The languages whose data is written; English goes on with what every browser has. Uzbek's is that of the Latin script. */
export const cldrLocales = {
  ru: 'ru',
  kk: 'kk',
  uz: 'uz-Latn',
  ky: 'ky',
  tg: 'tg',
  tk: 'tk',
} as const satisfies Record<Exclude<Language, 'en'>, string>;

export type CldrLanguage = keyof typeof cldrLocales;

const require = createRequire(import.meta.url);
const read = <T>(file: string): T => JSON.parse(readFileSync(require.resolve(file), 'utf8')) as T;

type Wide = { wide: Readonly<Record<string, string>> };
interface Gregorian {
  months: { format: Wide; 'stand-alone': Wide };
  dateFormats: { long: string };
  dateTimeFormats: { availableFormats: { yMMMM: string } };
}
interface Numbers {
  minimumGroupingDigits: string;
  'symbols-numberSystem-latn': { decimal: string; group: string; minusSign: string };
  'decimalFormats-numberSystem-latn': { short: { decimalFormat: Readonly<Record<string, string>> } };
}
interface Main<T> {
  main: Readonly<Record<string, T>>;
}

function main<T>(part: string, locale: string, file: string): T {
  const found = read<Main<T>>(`cldr-${part}-full/main/${locale}/${file}.json`).main[locale];
  if (!found) throw new Error(`CLDR has no ${file} of ${locale}.`);
  return found;
}

/** Months in their order, small: CLDR has capitals for the head of a calendar; within a sentence none of the six writes them. */
const monthsIn = ({ wide }: Wide): string[] => Object.values(wide).map((name) => name.toLowerCase());

/** Letters of an alphabet in CLDR's notation of a set: `[а б {sh} её]`, where what is together is two letters. */
export function lettersOf(set: string): string[] {
  const found = set.replace(/^\[|\]$/g, '').match(/\{[^}]+\}|\S/gu) ?? [];
  return found.map((letter) => letter.replace(/[{}]/g, '').toLowerCase());
}

/**
 * The alphabet by which CLDR would index names; Russian's leaves out the letters that begin no name, and so comes from those that
 * the language uses; its ё is no letter of its own in dictionaries.
 */
function alphabetOf(locale: string): string {
  const { characters } = main<{ characters: { index: string; exemplarCharacters: string } }>(
    'misc',
    locale,
    'characters',
  );
  const letters = lettersOf(locale === 'ru' ? characters.exemplarCharacters : characters.index);
  return letters.join(' ').replace('е ё', locale === 'ru' ? '[её]' : 'е ё');
}

function pluralsOf(language: string): Cldr['plurals'] {
  const { supplemental } = read<{
    supplemental: { 'plurals-type-cardinal': Readonly<Record<string, Readonly<Record<string, string>>>> };
  }>('cldr-core/supplemental/plurals.json');
  const rules = Object.entries(supplemental['plurals-type-cardinal'][language] ?? {}).flatMap(([name, rule]) => {
    const [condition = ''] = rule.split('@');
    return condition.trim() === '' ? [] : [[name.replace('pluralRule-count-', ''), condition.trim()]];
  });
  return Object.fromEntries(rules);
}

function compactOf(numbers: Numbers): Cldr['compact'] {
  const patterns = numbers['decimalFormats-numberSystem-latn'].short.decimalFormat;
  // Kazakh has another for hundreds of thousands; that of thousands does for them too.
  return [3, 6, 9, 12].map((power) => {
    const pattern = patterns[`${10 ** power}-count-other`] ?? '';
    return [power, pattern.replace(/0+/, '{0}').replaceAll("'", '')];
  });
}

/**
 * What CLDR says of a language, less what does not suit a sentence: the capitals of months, the Russian “г.”, whose full stop
 * would meet that of the sentence, and Tajik's `dd` (“05”).
 */
export function cldrOf(language: CldrLanguage): Cldr {
  const locale = cldrLocales[language];
  const { dates } = main<{ dates: { calendars: { gregorian: Gregorian } } }>('dates', locale, 'ca-gregorian');
  const { months, dateFormats, dateTimeFormats } = dates.calendars.gregorian;
  const { numbers } = main<{ numbers: Numbers }>('numbers', locale, 'numbers');
  const { listPatterns } = main<{
    listPatterns: { 'listPattern-type-standard': { start: string; middle: string; end: string; 2: string } };
  }>('misc', locale, 'listPatterns');
  const list = listPatterns['listPattern-type-standard'];
  const { decimal, group, minusSign } = numbers['symbols-numberSystem-latn'];
  if (list.start !== list.middle || numbers.minimumGroupingDigits !== '1' || minusSign !== '-')
    throw new Error(`${locale}: format.ts does not know lists or numbers of this kind.`);
  const pattern = (text: string) => text.replace(/\s'г'\./, '').replace('dd', 'd');
  return {
    months: monthsIn(months.format),
    monthsAlone: monthsIn(months['stand-alone']),
    day: pattern(dateFormats.long),
    yearMonth: pattern(dateTimeFormats.availableFormats.yMMMM),
    decimal,
    group,
    list: { two: list[2], end: list.end, middle: list.middle },
    plurals: pluralsOf(language),
    compact: compactOf(numbers),
    alphabet: alphabetOf(locale),
  };
}

/** A value as the source writes it; spaces that do not break are seen. */
function literal(value: unknown): string {
  if (typeof value === 'string') {
    const seen = value.replace(/[\u00a0\u202f]/g, (space) => `\\u${space.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return value.includes("'") ? `"${seen}"` : `'${seen}'`;
  }
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const fields = Object.entries(value).map(([key, part]) => `${key}: ${literal(part)}`);
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}';
}

/** The text of the file that a language's catalogue reads. */
export function cldrFile(language: CldrLanguage): string {
  const { version } = read<{ version: string }>('cldr-core/package.json');
  const lines = Object.entries(cldrOf(language)).map(([key, value]) => `  ${key}: ${literal(value)},`);
  return [
    `import type { Cldr } from '../format';`,
    '',
    `/** ${cldrLocales[language]} in CLDR ${version} (Unicode License v3); written by \`npm run cldr\`, not by hand. */`,
    '// biome-ignore format: one line a field, as the script writes it.',
    'export const cldr: Cldr = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}
