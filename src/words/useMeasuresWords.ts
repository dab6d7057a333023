import { type MeasuresWords, measuresEn } from './measuresEn';
import { useCatalogue } from './spoken';

/** The words of the trade measures, which come with the parts that show them. */
export const useMeasuresWords = (): MeasuresWords => useCatalogue('measures', measuresEn);
