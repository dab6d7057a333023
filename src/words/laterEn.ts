import { en } from './en';
import type { WordsOf } from './wordsOf';

/** The first words, and those of what is no part of the first view; in other languages all are together. */
export const laterEn = {
  ...en,
  multiplesHint: 'Equal-area projection; a bloc’s name opens its map.',
  noTies: (count: number) => `No tie on record in ${count} other blocs`,
  earlier: 'Earlier and later',
  claims: 'What else is said',
  shownInstead: 'What is shown, and why',
  evidenceCount: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
  allEvidence: 'All about this evidence',
  related: (count: number) => `What is said about it (${count})`,
  claimBy: (by: string) => `According to ${by}`,
  retranslated: 'machine retranslation; wording unreliable',
  sourceLine: (publisher: string, when: string) => `${publisher}, ${when}`,
  rewrite: (of: string) => `rewrite of “${of}”, not a second witness`,
};

/** Of another language, whose words are one object. */
export type AllWords = WordsOf<typeof laterEn>;
