import { en, type Words } from './en';
import { useTranslated } from './spoken';

/** The words of the interface's language. */
export const useWords = (): Words => useTranslated('words') ?? en;
