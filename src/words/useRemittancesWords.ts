import { type RemittanceWords, remittancesEn } from './remittancesEn';

/** The words of the remittances, in the interface's language. */
export const useRemittancesWords = (): RemittanceWords => remittancesEn;
