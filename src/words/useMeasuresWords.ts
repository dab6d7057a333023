import { type MeasuresWords, measuresEn } from './measuresEn';

/** The words of the trade measures, which come with the parts that show them. */
export const useMeasuresWords = (): MeasuresWords => measuresEn;
