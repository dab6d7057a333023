import type { Cldr } from '../format';

/** ky in CLDR 48.2.0 (Unicode License v3); written by `npm run cldr`, not by hand. */
// biome-ignore format: one line a field, as the script writes it.
export const cldr: Cldr = {
  months: ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
  monthsAlone: ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
  day: "y-'ж'., d-MMMM",
  yearMonth: "y-'ж'., MMMM",
  decimal: ',',
  group: '\u00a0',
  list: { two: '{0} жана {1}', end: '{0} жана {1}', middle: '{0}, {1}' },
  plurals: { one: 'n = 1' },
  compact: [[3, '{0}\u00a0миң'], [6, '{0}\u00a0млн'], [9, '{0}\u00a0млд'], [12, '{0}\u00a0трлн']],
  alphabet: 'а б в г д е ё ж з и й к л м н ң о ө п р с т у ү ф х ц ч ш щ ъ ы ь э ю я',
};
