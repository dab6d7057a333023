import { en, type Words } from './en';
import { useCatalogue } from './spoken';

/** The words of the interface's language. */
export const useWords = (): Words => useCatalogue('words', en);
