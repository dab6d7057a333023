import { type MapWords, mapEn } from './mapEn';
import { useCatalogue } from './spoken';

/** The words of the drawn map, which come with it. */
export const useMapWords = (): MapWords => useCatalogue('map', mapEn);
