/**
 * Case endings on dates and periods, which are inserted in the nominative. A figure at the end is that of a year and needs
 * the word for it: `2024` → “2024-yilda”.
 */
const ended = (text: string, suffix: string): string => (/\d$/.test(text) ? `${text}-yil${suffix}` : text + suffix);

export const ending = {
  /** Before “holatiga”, as of. */
  whole: (text: string): string => ended(text, ''),
  /** “in 2024”. */
  in: (text: string): string => ended(text, 'da'),
  /** “from 2024 on”. */
  from: (text: string): string => ended(text, 'dan'),
  /** “until 2024”. */
  to: (text: string): string => ended(text, 'gacha'),
  /** “of 2024”. */
  of: (text: string): string => ended(text, 'dagi'),
};
