import type { WordsOf } from './wordsOf';

/** Words of the choice of language. */
export const languagesEn = {
  label: 'Language',
  failed: (name: string) => `“${name}” could not be fetched as a language; the page goes on in the one it has.`,
};

export type LanguagesWords = WordsOf<typeof languagesEn>;
