import { memo } from 'react';
import type { AtlasIndex } from '../domain/atlasIndex';
import type { Scene } from '../map/style/scene';
import { useSettled } from '../ui/useSettled';
import { useShown } from '../view/shown';
import { useWords } from '../words/useWords';
import { blocsSummary, countrySummary, fiveSummary } from '../words/viewSummary';

/** What the view shows, in a sentence, spoken when it changes. */
export const Summary = memo(function Summary({ scene, index }: { scene: Scene; index: AtlasIndex }) {
  const words = useWords();
  const { selected, blocs, day, says } = useSettled(scene);
  // These show all blocs at once, whichever are chosen.
  const manyBlocs = useShown(({ view }) => view === 'matrix' || view === 'multiples');
  return (
    <p role="status" className="visually-hidden">
      {says}{' '}
      {selected
        ? countrySummary(index, selected, day, words)
        : manyBlocs
          ? fiveSummary(index, day, words)
          : says === undefined && blocsSummary(index, blocs, day, words)}
    </p>
  );
});
