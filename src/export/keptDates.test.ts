import { describe, expect, it } from 'vitest';
import type { Language } from '../domain/model/language';
import { en } from '../words/en';
import { loadLanguage } from '../words/loadLanguage';
import { keptDates } from './keptDates';
import { wrapText } from './wrapText';

const languages = ['ru', 'kk', 'uz', 'ky', 'tg', 'tk'] as const satisfies readonly Language[];
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe(keptDates, () => {
  it.each(['en', ...languages] as const)(
    'keeps a day whole at any width, and changes no letter: %s',
    async (language) => {
      const { date } = language === 'en' ? en : (await loadLanguage(language)).catalogue.words;
      for (const day of ['2024-10-22', '1995-01-01', '2026-03-09'] as const) {
        const title = `Word words ${date(day)}`;
        expect(plain(keptDates(title))).toBe(plain(title));
        for (let most = 14; most < 30; most += 0.5) {
          const lines = wrapText(keptDates(title), most).map(plain);
          expect([most, lines.some((line) => line.includes(plain(date(day))))]).toEqual([most, true]);
        }
      }
    },
  );
});
