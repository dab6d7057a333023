/**
 * Names of the region come in two scripts and several romanisations (Toqaev, Tokayev, Тоқаев; Sergei, Sergey, Сергей).
 * A general library of transliteration writes one of them; what a search needs is a key in which they all meet, for the
 * Cyrillic alphabets of the atlas's own languages. Hence a table of our own, and rules that give up the differences
 * between romanisations. The key is for comparing only, never for showing.
 */

/** Cyrillic of Russian, Ukrainian, Belarusian, Kazakh, Kyrgyz, Uzbek and Tajik, and Latin letters that are no marked ones. */
const table: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  є: 'ye',
  ё: 'yo',
  ж: 'zh',
  җ: 'zh',
  ҷ: 'j',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  ӣ: 'i',
  й: 'y',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  ў: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ӯ: 'u',
  ф: 'f',
  х: 'kh',
  ҳ: 'h',
  һ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ç: 'ch',
  č: 'ch',
  ş: 'sh',
  š: 'sh',
  ž: 'zh',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};

/** Where romanisations part, in the order in which they are read; each makes the text shorter or its alphabet smaller. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 'sh'],
  [/d?zh|dj/g, 'j'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/q|c(?![eihy])/g, 'k'],
  [/w/g, 'v'],
  [/y+(?=[aeiou])/g, ''],
  [/y/g, 'i'],
  // Of the vowels i alone: EEU is not EU.
  [/([b-df-np-tv-z])\1+/g, '$1'],
];

const apostrophes = /['’‘ʻʼʹʺˮʾʿ`´"“”«»]/g;
const marks = /\p{M}/gu;

/** Small letters without marks and apostrophes, words parted by one space: the same script, letter by letter. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .replace(apostrophes, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const once = (text: string): string => {
  const latin = Array.from(text.toLowerCase().normalize('NFC'), (letter) => table[letter] ?? letter).join('');
  return rules.reduce((key, [from, to]) => key.replace(from, to), plain(latin));
};

/** The key under which all spellings of a name meet. Folding a key changes nothing. */
export function fold(text: string): string {
  let key = once(text);
  // A rule may set free what another one reads; each pass shortens, so this ends.
  for (let next = once(key); next !== key; next = once(key)) key = next;
  return key;
}
