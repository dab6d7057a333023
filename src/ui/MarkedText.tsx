import type { ReactNode } from 'react';

interface Props {
  /** A sentence in the language of the page. */
  children: string;
  /** What of it are a record's own words, as they stand in it, in any order; what does not is left out. */
  parts: readonly (string | false | null | undefined)[];
  /** The language of those words; the records are English. */
  lang?: string;
}

/** A sentence with a record's own words in it, marked as being in their language: for whoever hears it read aloud. */
export function MarkedText({ children: sentence, parts, lang = 'en' }: Props) {
  const told: ReactNode[] = [];
  let rest = sentence;
  while (rest !== '') {
    // The longest of those that begin first: a title may begin with another.
    const [part, at] = parts.reduce<[part: string, at: number]>(
      ([best, first], one) => {
        const found = one ? rest.indexOf(one) : -1;
        const better = one && found >= 0 && (found < first || (found === first && one.length > best.length));
        return better ? [one, found] : [best, first];
      },
      ['', rest.length],
    );
    told.push(
      rest.slice(0, at),
      part && (
        <span key={told.length} lang={lang}>
          {part}
        </span>
      ),
    );
    rest = rest.slice(at + part.length);
  }
  return told;
}
