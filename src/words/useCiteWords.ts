import { type CiteWords, citeEn } from './citeEn';
import { useCatalogue } from './spoken';

/** The words of the citations, in the language of the interface. */
export const useCiteWords = (): CiteWords => useCatalogue('cite', citeEn);
