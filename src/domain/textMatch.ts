import { fold, plain } from './fold';

/** What a text is found by: letter by letter, so that a word may be half typed, and by its key. A space at each end. */
export function keysOf(text: string): readonly string[] {
  const [own, key] = [` ${plain(text)} `, ` ${fold(text)} `];
  return own === key ? [own] : [own, key];
}

/** A word of one or two letters would begin half of all names: it must be a whole one. */
const shortest = 3;

export interface Asked {
  /** Each word as it is typed and as its key; a hyphenated one is a phrase. */
  words: readonly (readonly string[])[];
}

/** A query's words; none when there is no letter and no digit in it. */
export const asked = (query: string): Asked => ({
  words: query
    .split(/\s+/)
    .map((word) => [...new Set([plain(word), fold(word)])].filter(Boolean))
    .filter((keys) => keys.length > 0),
});

/** Every word of the query begins a word of one of the texts. A query without words finds nothing. */
export const isIn = ({ words }: Asked, keys: readonly string[]): boolean =>
  words.length > 0 &&
  words.every((own) =>
    own.some((word) => {
      const wanted = word.length < shortest ? ` ${word} ` : ` ${word}`;
      return keys.some((key) => key.includes(wanted));
    }),
  );
