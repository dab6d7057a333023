import { describe, expect, it } from 'vitest';
import { en } from './en';
import { spoken as kk } from './kk/spoken';
import { spoken as ky } from './ky/spoken';
import { spoken as ru } from './ru/spoken';
import { spoken as tg } from './tg/spoken';
import { spoken as tk } from './tk/spoken';
import { spoken as uz } from './uz/spoken';

const languages = {
  en,
  ...Object.fromEntries([ru, kk, uz, ky, tg, tk].map((one) => [one.language, one.catalogue.words])),
};

/** Separators by CLDR: of decimals, of thousands (a space that does not break). */
const separators = (language: string) => (language === 'en' ? ['.', ','] : [',', '\u00a0']);

describe.each(Object.entries(languages))('%s: a number', (language, { number }) => {
  const [decimal, group] = separators(language);
  it('has the decimals that are asked for', () => {
    expect(number(5.084)).toBe(`5${decimal}1`);
    expect(number(5.084, 2)).toBe(`5${decimal}08`);
    expect(number(5.084, 0)).toBe('5');
    expect(number(5, 2)).toBe('5');
    expect(number(0.6, 2, true)).toBe(`0${decimal}60`);
    expect(number(1, 2, true)).toBe(`1${decimal}00`);
  });
  it('has its thousands apart', () => {
    expect(number(1113)).toBe(`1${group}113`);
    expect(number(1234567.8)).toBe(`1${group}234${group}567${decimal}8`);
  });
});
