import { type SearchWords, searchEn } from './searchEn';
import { useCatalogue } from './spoken';

/** The words of the list under the search box, in the interface's language. */
export const useSearchWords = (): SearchWords => useCatalogue('search', searchEn);
