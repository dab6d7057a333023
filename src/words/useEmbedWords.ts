import { type EmbedWords, embedEn } from './embedEn';

/** The words of the embeds, in the language of the interface. */
export const useEmbedWords = (): EmbedWords => embedEn;
