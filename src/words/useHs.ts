import { hsEn } from './hsEn';
import { useCatalogue } from './spoken';

/** Names of goods by their code in the Harmonized System. */
export const useHs = (): Readonly<Record<string, string>> => useCatalogue('hs', hsEn);
