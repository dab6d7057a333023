import { useMemo } from 'react';
import type { OwnLabels } from '../../ownData/ownAtlas';
import type { Words } from '../../words/en';
import type { OwnWords } from '../../words/ownEn';
import { useOwnWords } from '../../words/useOwnWords';
import { useWords } from '../../words/useWords';

export const labelsOf = ({ standing }: Words, own: OwnWords): OwnLabels => ({
  marked: own.marked,
  standing,
  publisher: own.publisher,
  unpublished: own.unpublished,
  lines: own.lines,
  blocNote: own.blocNote,
});

/** What is said of the reader's data, in the language of the interface. */
export function useOwnLabels(): OwnLabels {
  const words = useWords();
  const own = useOwnWords();
  return useMemo(() => labelsOf(words, own), [words, own]);
}
