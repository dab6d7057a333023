import { quotesEn } from './quotesEn';

/** The words of the view of quotations, in the interface's language; they come with the view. */
export const useQuotesWords = (): typeof quotesEn => quotesEn;
