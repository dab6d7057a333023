import { memo, useMemo } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { retryable } from '../../ui/retryable';
import { useShown } from '../../view/shown';
import { useDay } from '../../view/useDay';
import { useWords } from '../../words/useWords';
import { Awaited } from '../Awaited';
import { CompareChoice } from '../compare/CompareChoice';
import { KnownChoice } from '../compare/KnownChoice';
import { DateField } from '../DateField';
import { ChangeSteps } from './ChangeSteps';
import { DateSlider } from './DateSlider';
import { PlayControls } from './PlayControls';
import { timelineSpan } from './timelineSpan';

const Events = retryable(() => import('./Events'));

/** The day that everything is shown for: a slider with what happened along it, a field, steps, play. */
export const Timeline = memo(function Timeline({ index }: { index: AtlasIndex }) {
  const words = useWords();
  const day = useDay(index);
  const blocs = useShown((state) => state.blocs);
  const view = useShown((state) => state.view);
  const { from, to } = timelineSpan(index, blocs, day);
  const span = useMemo(() => ({ from, to }), [from, to]);
  const waiting = <Awaited className="ticks hint" />;
  return (
    <section className="timeline" aria-label={words.timeline}>
      <div className="timeline-controls">
        <DateField index={index} />
        <ChangeSteps index={index} blocs={blocs} day={day} span={span} />
        <PlayControls index={index} span={span} />
        {view === 'map' && <CompareChoice index={index} />}
        <KnownChoice index={index} />
      </div>
      <div className="timeline-axis">
        {index.partial ? (
          waiting
        ) : (
          <ErrorBoundary message={words.appFailed} retry={words.retry}>
            <Events waiting={waiting} index={index} blocs={blocs} span={span} />
          </ErrorBoundary>
        )}
        <DateSlider index={index} span={span} />
      </div>
    </section>
  );
});
