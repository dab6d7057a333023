import { type MapWords, mapEn } from './mapEn';

/** The words of the drawn map, which come with it. */
export const useMapWords = (): MapWords => mapEn;
