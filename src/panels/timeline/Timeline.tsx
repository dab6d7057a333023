import { useMemo } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { marksIn } from '../../domain/marks';
import { useShown } from '../../view/shown';
import { useDay } from '../../view/useDay';
import { useWords } from '../../words/useWords';
import { Awaited } from '../Awaited';
import { CompareChoice } from '../compare/CompareChoice';
import { KnownChoice } from '../compare/KnownChoice';
import { DateField } from '../DateField';
import { ChangeSteps } from './ChangeSteps';
import { DateSlider } from './DateSlider';
import { EventTicks } from './EventTicks';
import { PlayControls } from './PlayControls';
import { timelineSpan } from './timelineSpan';

/** The day that everything is shown for: a slider with what happened along it, a field, steps, play. */
export function Timeline({ index }: { index: AtlasIndex }) {
  const words = useWords();
  const day = useDay(index);
  const blocs = useShown((state) => state.blocs);
  const view = useShown((state) => state.view);
  const { from, to } = timelineSpan(index, blocs, day);
  const span = useMemo(() => ({ from, to }), [from, to]);
  const marks = useMemo(
    () =>
      marksIn(index, blocs, { from, to }, (country, bloc, status) =>
        words.statusBegins(
          index.countries.get(country)?.names.en ?? country,
          index.blocs.get(bloc)?.short ?? bloc,
          index.blocs.get(bloc)?.statuses.find(({ id }) => id === status)?.label ?? status,
        ),
      ),
    [index, blocs, from, to, words],
  );
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
        {index.partial ? <Awaited className="ticks hint" /> : <EventTicks marks={marks} index={index} span={span} />}
        <DateSlider index={index} span={span} />
      </div>
    </section>
  );
}
