import { type CompareWords, compareEn } from './compareEn';
import { useCatalogue } from './spoken';

/** The words of the comparison of two dates, which come with it. */
export const useCompareWords = (): CompareWords => useCatalogue('compare', compareEn);
