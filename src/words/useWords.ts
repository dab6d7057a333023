import { en, type Words } from './en';

/** The words of the interface's language. */
export const useWords = (): Words => en;
