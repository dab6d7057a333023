import { type AllWords, laterEn } from './laterEn';
import { useCatalogue } from './spoken';

/** The words of the interface's language, for what is no part of the first view. */
export const useLaterWords = (): AllWords => useCatalogue('words', laterEn);
