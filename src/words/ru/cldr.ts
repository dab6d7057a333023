import type { Cldr } from '../format';

/** ru in CLDR 48.2.0 (Unicode License v3); written by `npm run cldr`, not by hand. */
// biome-ignore format: one line a field, as the script writes it.
export const cldr: Cldr = {
  months: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
  monthsAlone: ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
  day: 'd MMMM y',
  yearMonth: 'LLLL y',
  decimal: ',',
  group: '\u00a0',
  list: { two: '{0} и {1}', end: '{0} и {1}', middle: '{0}, {1}' },
  plurals: { one: 'v = 0 and i % 10 = 1 and i % 100 != 11', few: 'v = 0 and i % 10 = 2..4 and i % 100 != 12..14', many: 'v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14' },
  compact: [[3, '{0}\u00a0тыс.'], [6, '{0}\u00a0млн'], [9, '{0}\u00a0млрд'], [12, '{0}\u00a0трлн']],
  alphabet: 'а б в г д [её] ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я',
};
