import { useEffect, useState } from 'react';
import type { AtlasIndex } from '../domain/atlasIndex';
import type { Scene } from '../map/style/scene';
import { useTranslated } from '../words/spoken';
import { useWords } from '../words/useWords';
import type { arrowsSaid } from './measures/arrowsSaid';

/**
 * What the map's arrows say, in a sentence; empty without any. Its words are fetched when there are some; should they not
 * come, the legend says so.
 */
export function useArrowSentence(index: AtlasIndex, scene: Scene | null): string {
  const words = useWords();
  const text = useTranslated('measures');
  const [say, setSay] = useState<typeof arrowsSaid | null>(null);
  const arrows = scene !== null && scene.measures.length > 0;
  useEffect(() => {
    if (!arrows) return;
    import('./measures/arrowsSaid').then(
      (module) => setSay(() => module.arrowsSaid),
      () => {},
    );
  }, [arrows]);
  return arrows && say ? say(index, scene, words, text) : '';
}
