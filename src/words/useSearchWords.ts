import { searchEn } from './searchEn';

/** The words of the list under the search box, in the interface's language. */
export const useSearchWords = (): typeof searchEn => searchEn;
