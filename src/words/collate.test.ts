import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate } from './collate';
import { cldr as kk } from './kk/cldr';
import { cldr as ky } from './ky/cldr';
import { cldr as ru } from './ru/cldr';
import { cldr as tg } from './tg/cldr';
import { cldr as tk } from './tk/cldr';
import { cldr as uz } from './uz/cldr';

const alphabets = { ru, kk, uz, ky, tg, tk };

describe(collate, () => {
  it.each([
    ['ru', ['Австрия', 'ЕАЭС', 'Ёмкость', 'Есть', 'Жизнь', 'Объединённые', 'Эстония', 'Ямайка']],
    ['kk', ['Албания', 'Әзербайжан', 'Барбадос', 'Қазақстан', 'Лаос', 'Ұлыбритания', 'Үндістан', 'Филиппин', 'Ірі']],
    ['uz', ['Angola', 'Zambiya', 'Oʻzbekiston', 'Gʻarbiy', 'Shvetsiya', 'Chexiya']],
    ['ky', ['Норвегия', 'Оман', 'Өзбекстан', 'Польша', 'Уганда', 'Үндү']],
    [
      'tg',
      ['Гана', 'Ғарб', 'Дания', 'Италия', 'Ӣ', 'Йемен', 'Кения', 'Қазоқистон', 'Лаос', 'Хитой', 'Ҳиндустон', 'Ҷопон'],
    ],
    ['tk', ['Çad', 'Daniýa', 'Ermenistan', 'Äpişge', 'Fransiýa', 'Özbegistan', 'Polşa', 'Serbiýa', 'Şri', 'Tailand']],
  ] as const)('%s sorts by its own alphabet', (language, names) => {
    const compare = collate(alphabets[language].alphabet);
    expect([...names].reverse().sort(compare)).toEqual(names);
  });
  it('takes any apostrophe of Uzbek for its own', () => {
    const compare = collate(uz.alphabet);
    expect(["O'zbekiston", 'Zambiya', 'O‘rta', 'Ozarbayjon'].sort(compare)).toEqual([
      'Ozarbayjon',
      'Zambiya',
      'O‘rta',
      "O'zbekiston",
    ]);
  });
  it('puts separators before figures, figures before letters, another script last, and passes over marks', () => {
    const compare = collate(ru.alphabet);
    expect(['BRICS', '«Яма»', 'Год', '7', 'Го да', 'Года'].sort(compare)).toEqual([
      '7',
      'Го да',
      'Год',
      'Года',
      '«Яма»',
      'BRICS',
    ]);
  });
  it('sorts a letter that the alphabet lacks as its plain one', () => {
    expect(['Boʻri', 'Bé', 'Bu', 'Ba'].sort(collate(uz.alphabet))).toEqual(['Ba', 'Bé', 'Bu', 'Boʻri']);
  });
  it('leaves Latin letters that an alphabet lacks where CLDR has them, and another script last', () => {
    expect(['Çad', 'Daniýa', 'Год', 'C5+1', 'Braziliýa'].sort(collate(tk.alphabet))).toEqual([
      'Braziliýa',
      'C5+1',
      'Çad',
      'Daniýa',
      'Год',
    ]);
    expect(['Wengriýa', 'VIP', 'Ürgenç', 'Ukraina'].sort(collate(tk.alphabet))).toEqual([
      'Ukraina',
      'Ürgenç',
      'VIP',
      'Wengriýa',
    ]);
    expect(['Chexiya', 'Daniya', 'C5+1', 'Braziliya'].sort(collate(uz.alphabet))).toEqual([
      'Braziliya',
      'C5+1',
      'Daniya',
      'Chexiya',
    ]);
  });
  it.each(Object.keys(alphabets) as (keyof typeof alphabets)[])('%s: an order of any text', (language) => {
    const compare = collate(alphabets[language].alphabet);
    const text = fc.string({ unit: fc.constantFrom(...alphabets[language].alphabet, 'Sh', 'É', '7', '-', 'ж', 'z') });
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
        if (compare(a, b) === 0) expect(a).toBe(b);
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
