import { useEffect, useState } from 'react';
import type { AtlasIndex } from '../domain/atlasIndex';
import type { Scene } from '../map/style/scene';
import { useTranslated } from '../words/spoken';
import { useWords } from '../words/useWords';
import type { arrowsSaid } from './measures/arrowsSaid';

/**
 * What the map's arrows say, in a sentence; `arrows` is the map, if it has some, and without any the sentence is empty. Its words are fetched when there are some; should they not
 * come, the legend says so.
 */
export function useArrowSentence(index: AtlasIndex, arrows: Scene | null): string {
  const words = useWords();
  const text = useTranslated('measures');
  const [say, setSay] = useState<typeof arrowsSaid | null>(null);
  const drawn = arrows !== null;
  useEffect(() => {
    if (!drawn) return;
    import('./measures/arrowsSaid').then(
      (module) => setSay(() => module.arrowsSaid),
      () => {},
    );
  }, [drawn]);
  return arrows && say ? say(index, arrows, words, text) : '';
}
