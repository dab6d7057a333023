import { type AboutWords, aboutEn } from './aboutEn';
import { useCatalogue } from './spoken';

/** The words of the accessibility statement, in the interface's language; they come with it. */
export const useAboutWords = (): AboutWords => useCatalogue('about', aboutEn);
