import { type EmbedWords, embedEn } from './embedEn';
import { useCatalogue } from './spoken';

/** The words of the embeds, in the language of the interface. */
export const useEmbedWords = (): EmbedWords => useCatalogue('embed', embedEn);
