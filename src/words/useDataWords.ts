import { type DataWords, dataEn } from './dataEn';
import { useCatalogue } from './spoken';

/** The words of the page of the data, in the interface's language; they come with that page. */
export const useDataWords = (): DataWords => useCatalogue('data', dataEn);
