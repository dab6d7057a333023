import type { Cldr } from '../format';

/** uz-Latn in CLDR 48.2.0 (Unicode License v3); written by `npm run cldr`, not by hand. */
// biome-ignore format: one line a field, as the script writes it.
export const cldr: Cldr = {
  months: ['yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avgust', 'sentabr', 'oktabr', 'noyabr', 'dekabr'],
  monthsAlone: ['yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avgust', 'sentabr', 'oktabr', 'noyabr', 'dekabr'],
  day: 'd-MMMM, y',
  yearMonth: 'MMMM, y',
  decimal: ',',
  group: '\u00a0',
  list: { two: '{0} va {1}', end: '{0} va {1}', middle: '{0}, {1}' },
  plurals: { one: 'n = 1' },
  compact: [[3, '{0}\u00a0ming'], [6, '{0}\u00a0mln'], [9, '{0}\u00a0mlrd'], [12, '{0}\u00a0trln']],
  alphabet: 'a b d e f g h i j k l m n o p q r s t u v x y z oʻ gʻ sh ch',
};
