import { createContext, useContext } from 'react';
import type { Language } from '../domain/model/language';
import type { Tongue } from '../domain/named';
import type { Catalogue } from './catalogue';

/** A language that is not English, once its words are there. */
export interface Spoken {
  language: Exclude<Language, 'en'>;
  catalogue: Catalogue;
  /** A number in the room that an axis has. */
  compact(value: number): string;
  tongue: Tongue;
}

/** Null: English, whose words come in parts with the pages. */
export const SpokenContext = createContext<Spoken | null>(null);

/** A part of the interface's words, where they are not English. For what may not bring the English part along. */
export const useTranslated = <K extends keyof Catalogue>(part: K): Catalogue[K] | undefined =>
  useContext(SpokenContext)?.catalogue[part];

/** A part of the words in the language of the interface. */
export const useCatalogue = <K extends keyof Catalogue>(part: K, english: Catalogue[K]): Catalogue[K] =>
  useTranslated(part) ?? english;
