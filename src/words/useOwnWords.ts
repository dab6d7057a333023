import { type OwnWords, ownEn } from './ownEn';
import { useCatalogue } from './spoken';

/** The words of a reader's own data, in the language of the interface; they come with what reads them. */
export const useOwnWords = (): OwnWords => useCatalogue('own', ownEn);
