import { type EvidenceWords, evidenceEn } from './evidenceEn';
import { useCatalogue } from './spoken';

/** The words of the evidence drawer, in the language of the interface. */
export const useEvidenceWords = (): EvidenceWords => useCatalogue('evidence', evidenceEn);
