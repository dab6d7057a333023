import { dataEn } from './dataEn';

/** The words of the page of the data, in the interface's language; they come with that page. */
export const useDataWords = (): typeof dataEn => dataEn;
