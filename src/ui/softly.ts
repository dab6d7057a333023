/** Longer words than this may have to break in a narrow column. */
const long = 10;
const syllable = /(?<=\p{L}{3})(?=[бвгғджзйкқлмнңпрстфхҳһцчҷшщ][аәеёиіӣоөуұүӯыэюя]\p{L})/giu;

/**
 * A name whose long Cyrillic words may break between syllables, by soft hyphens: browsers lack hyphenation for most languages of the
 * region and would cut anywhere. Words in Latin letters stay whole, their digraphs being no two consonants.
 */
export const softly = (name: string): string =>
  name.replace(/[\p{Script=Cyrillic}]+/gu, (word) => (word.length > long ? word.replace(syllable, '\u00ad') : word));
