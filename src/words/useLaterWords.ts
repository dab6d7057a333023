import { en } from './en';
import { type AllWords, laterEn } from './laterEn';
import { useCatalogue } from './spoken';

const english: AllWords = { ...en, ...laterEn };

/** The words of the interface's language, for what is no part of the first view. */
export const useLaterWords = (): AllWords => useCatalogue('words', english);
