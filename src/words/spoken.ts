import { createContext, useContext } from 'react';
import type { Language } from '../domain/atlas';
import type { Catalogue } from './catalogue';
import type { Format } from './format';

/** A language that is not English, once its words are there. */
export interface Spoken {
  language: Exclude<Language, 'en'>;
  catalogue: Catalogue;
  format: Format;
}

/** Null: English, whose words come in parts with the pages. */
export const SpokenContext = createContext<Spoken | null>(null);

/** A part of the interface's words, where they are not English. For what may not bring the English part along. */
export const useTranslated = <K extends keyof Catalogue>(part: K): Catalogue[K] | undefined =>
  useContext(SpokenContext)?.catalogue[part];

/** A part of the words in the language of the interface. */
export const useCatalogue = <K extends keyof Catalogue>(part: K, english: Catalogue[K]): Catalogue[K] =>
  useTranslated(part) ?? english;
