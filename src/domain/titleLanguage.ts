import type { Source } from './model/evidence';

/**
 * The language that a source's title is in. The records give titles of pages that are not English in English ("… (in Russian)"), but for
 * some that stand as they were, in Cyrillic letters.
 */
export const titleLanguage = ({ title, language }: Pick<Source, 'title' | 'language'>): string =>
  /\p{Script=Cyrillic}/u.test(title) ? language : 'en';
