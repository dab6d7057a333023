import { type CiteWords, citeEn } from './citeEn';

/** The words of the citations, in the language of the interface. */
export const useCiteWords = (): CiteWords => citeEn;
