import { type QuotesWords, quotesEn } from './quotesEn';
import { useCatalogue } from './spoken';

/** The words of the view of quotations, in the interface's language; they come with the view. */
export const useQuotesWords = (): QuotesWords => useCatalogue('quotes', quotesEn);
