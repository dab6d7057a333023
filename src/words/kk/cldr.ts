import type { Cldr } from '../format';

/** kk in CLDR 48.2.0 (Unicode License v3); written by `npm run cldr`, not by hand. */
// biome-ignore format: one line a field, as the script writes it.
export const cldr: Cldr = {
  months: ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'],
  monthsAlone: ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'],
  day: "y\u202f'ж'. d MMMM",
  yearMonth: "y\u202f'ж'. MMMM",
  decimal: ',',
  group: '\u00a0',
  list: { two: '{0} және {1}', end: '{0}, {1}', middle: '{0}, {1}' },
  plurals: { one: 'n = 1' },
  compact: [[3, '{0}\u00a0мың'], [6, '{0}\u00a0млн'], [9, '{0}\u00a0млрд'], [12, '{0}\u00a0трлн']],
  alphabet: 'а ә б в г ғ д е ё ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я',
};
