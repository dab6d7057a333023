import { type RemittanceWords, remittancesEn } from './remittancesEn';
import { useCatalogue } from './spoken';

/** The words of the remittances, in the interface's language. */
export const useRemittancesWords = (): RemittanceWords => useCatalogue('remittances', remittancesEn);
