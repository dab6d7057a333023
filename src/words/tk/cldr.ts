import type { Cldr } from '../format';

/** tk in CLDR 48.2.0 (Unicode License v3); written by `npm run cldr`, not by hand. */
// biome-ignore format: one line a field, as the script writes it.
export const cldr: Cldr = {
  months: ['ýanwar', 'fewral', 'mart', 'aprel', 'maý', 'iýun', 'iýul', 'awgust', 'sentýabr', 'oktýabr', 'noýabr', 'dekabr'],
  monthsAlone: ['ýanwar', 'fewral', 'mart', 'aprel', 'maý', 'iýun', 'iýul', 'awgust', 'sentýabr', 'oktýabr', 'noýabr', 'dekabr'],
  day: 'd MMMM y',
  yearMonth: 'MMMM y',
  decimal: ',',
  group: '\u00a0',
  list: { two: '{0} we {1}', end: '{0} we {1}', middle: '{0}, {1}' },
  plurals: { one: 'n = 1' },
  compact: [[3, '{0}\u00a0müň'], [6, '{0}\u00a0mln'], [9, '{0}\u00a0mlrd'], [12, '{0}\u00a0trln']],
  alphabet: 'a b ç d e ä f g h i j ž k l m n ň o ö p r s ş t u ü w y ý z',
};
