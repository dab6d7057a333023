import { type EvidenceWords, evidenceEn } from './evidenceEn';

/** The words of the evidence drawer, in the language of the interface. */
export const useEvidenceWords = (): EvidenceWords => evidenceEn;
