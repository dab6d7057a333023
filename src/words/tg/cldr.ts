import type { Cldr } from '../format';

/** tg in CLDR 48.2.0 (Unicode License v3); written by `npm run cldr`, not by hand. */
// biome-ignore format: one line a field, as the script writes it.
export const cldr: Cldr = {
  months: ['январ', 'феврал', 'март', 'апрел', 'май', 'июн', 'июл', 'август', 'сентябр', 'октябр', 'ноябр', 'декабр'],
  monthsAlone: ['январ', 'феврал', 'март', 'апрел', 'май', 'июн', 'июл', 'август', 'сентябр', 'октябр', 'ноябр', 'декабр'],
  day: 'd MMMM y',
  yearMonth: 'MMMM y',
  decimal: ',',
  group: '\u00a0',
  list: { two: '{0} ва {1}', end: '{0}, {1}', middle: '{0}, {1}' },
  plurals: {},
  compact: [[3, '{0}\u00a0ҳзр.'], [6, '{0}\u00a0млн.'], [9, '{0}\u00a0млрд.'], [12, '{0}\u00a0трлн.']],
  alphabet: 'а б в г ғ д е ё ж з и ӣ й к қ л м н о п р с т у ӯ ф х ҳ ч ҷ ш ъ э ю я',
};
