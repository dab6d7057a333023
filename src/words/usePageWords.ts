import { useContext } from 'react';
import type { Catalogue } from './catalogue';
import { type PageWords, pageEn } from './pageEn';
import { SpokenContext } from './spoken';

const made = new WeakMap<Catalogue, PageWords>();

/** One object for a language, so that what depends on it is not made anew. */
function pageWords(catalogue: Catalogue): PageWords {
  const { words, matrix, overlaps, timelines } = catalogue;
  const page = made.get(catalogue) ?? { ...words, matrix, overlaps, timelines };
  made.set(catalogue, page);
  return page;
}

/** The words of the interface's language, those of the pages included. */
export const usePageWords = (): PageWords => {
  const spoken = useContext(SpokenContext);
  return spoken ? pageWords(spoken.catalogue) : pageEn;
};
