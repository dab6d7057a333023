import { type PageWords, pageEn } from './pageEn';

/** The words of the interface's language, those of the pages included. */
export const usePageWords = (): PageWords => pageEn;
