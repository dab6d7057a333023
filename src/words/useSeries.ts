import { seriesEn } from './seriesEn';
import { useCatalogue } from './spoken';

/** Names a series of figures by its id. */
export const useSeries = (): ((id: string) => string) => useCatalogue('series', seriesEn);
