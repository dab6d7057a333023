import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { type Cldr, formatOf, pluralCategory } from '../src/words/format';
import { type CldrLanguage, cldrFile, cldrLocales, cldrOf, lettersOf } from './cldrData';

const require = createRequire(import.meta.url);
const languages = Object.keys(cldrLocales) as CldrLanguage[];

describe(cldrFile, () => {
  it.each(languages)('%s: the committed file is what the script writes', (language) => {
    const committed = readFileSync(new URL(`../src/words/${language}/cldr.ts`, import.meta.url), 'utf8');
    expect(committed).toBe(cldrFile(language));
  });
});

describe(cldrOf, () => {
  it.each(languages)('%s: twelve months of each kind, small', (language) => {
    const { months, monthsAlone } = cldrOf(language);
    for (const names of [months, monthsAlone]) {
      expect(new Set(names).size).toBe(12);
      expect(names.join()).toBe(names.join().toLowerCase());
    }
  });
  it.each([
    ['ru', '17 октября 2024', 'октябрь 2024', '1\u00a0234,5'],
    ['kk', '2024\u202fж. 17 қазан', '2024\u202fж. қазан', '1\u00a0234,5'],
    ['uz', '17-oktabr, 2024', 'oktabr, 2024', '1\u00a0234,5'],
    ['ky', '2024-ж., 17-октябрь', '2024-ж., октябрь', '1\u00a0234,5'],
    ['tg', '17 октябр 2024', 'октябр 2024', '1\u00a0234,5'],
    ['tk', '17 oktýabr 2024', 'oktýabr 2024', '1\u00a0234,5'],
  ] as const)('%s: %s, %s, %s', (language, day, month, number) => {
    const format = formatOf(cldrOf(language));
    expect([format.date('2024-10-17'), format.date('2024-10'), format.date('2024')]).toEqual([day, month, '2024']);
    expect(format.number(1234.54)).toBe(number);
  });
  it('has the letters of Uzbek in their own order, and those of Tajik that CLDR writes together', () => {
    expect(cldrOf('uz').alphabet).toMatch(/ z oʻ gʻ sh ch$/);
    expect(lettersOf('[А ЕЁ {Sh}]')).toEqual(['а', 'е', 'ё', 'sh']);
  });
});

describe(pluralCategory, () => {
  const plurals = JSON.parse(readFileSync(require.resolve('cldr-core/supplemental/plurals.json'), 'utf8')).supplemental[
    'plurals-type-cardinal'
  ] as Record<string, Record<string, string>>;
  /** CLDR's own examples of a rule: `@integer 2~4, 22~24, 102, …`. */
  const samples = Object.values(languages).flatMap((language) =>
    Object.entries(plurals[language] ?? {}).flatMap(([name, rule]) =>
      [...(/@integer ([^@…]*)/.exec(rule)?.[1] ?? '').matchAll(/(\d+)(?:~(\d+))?/g)].flatMap(([, from, to = from]) =>
        [...new Set([from, to])].map(
          (count) => [language, Number(count), name.replace('pluralRule-count-', '')] as const,
        ),
      ),
    ),
  );
  it('has examples of all languages but Tajik, which has no plural rules', () =>
    expect(new Set(samples.map(([language]) => language))).toEqual(
      new Set(languages.filter((language) => language !== 'tg')),
    ));
  it.each(samples)('%s: %d is %s', (language, count, category) =>
    expect(pluralCategory(count, cldrOf(language).plurals)).toBe(category),
  );
  it.each([
    ['ru', 1.5, 'other'],
    ['kk', 1.5, 'other'],
    ['tg', 1, 'other'],
  ] as const)('%s: %d is %s', (language, count, category) =>
    expect(pluralCategory(count, cldrOf(language).plurals)).toBe(category),
  );
  it('refuses a rule that it cannot read', () => {
    const plurals: Cldr['plurals'] = { one: 'e = 1' };
    expect(() => pluralCategory(1, plurals)).toThrow('e = 1');
  });
});
