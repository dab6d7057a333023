import { type LanguagesWords, languagesEn } from './languagesEn';
import { useCatalogue } from './spoken';

/** The words of the choice of language. */
export const useLanguagesWords = (): LanguagesWords => useCatalogue('languages', languagesEn);
