import { memo } from 'react';
import type { AtlasIndex } from '../domain/atlasIndex';
import type { Scene } from '../map/style/scene';
import { MarkedText } from '../ui/MarkedText';
import { useSettled } from '../ui/useSettled';
import { useShown } from '../view/shown';
import { useWords } from '../words/useWords';
import { blocsSummary, countrySummary } from '../words/viewSummary';
import { titlesIn } from './titlesIn';
import { useArrowSentence } from './useArrowSentence';

/** What the map shows, in a sentence, spoken when it changes. The other views are pages, and say their own sentence. */
export const Summary = memo(function Summary({ scene, index }: { scene: Scene; index: AtlasIndex }) {
  const words = useWords();
  const settled = useSettled(scene);
  const { selected, blocs, day, says } = settled;
  const arrows = useArrowSentence(index, settled);
  const mapSpeaks = useShown(({ view, vs }) => view === 'story' || (view === 'map' && vs === null));
  const sentence = () =>
    selected
      ? countrySummary(index, selected, day, words)
      : says === undefined && blocsSummary(index, blocs, day, words);
  return (
    <p role="status" className="visually-hidden">
      {mapSpeaks && (
        <MarkedText parts={titlesIn(settled)}>{[says, sentence(), arrows].filter(Boolean).join(' ')}</MarkedText>
      )}
    </p>
  );
});
