import { useMemo } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { marksIn } from '../../domain/marks';
import { useWords } from '../../words/useWords';
import { EventTicks } from './EventTicks';
import type { Span } from './timelineSpan';

interface Props {
  index: AtlasIndex;
  blocs: readonly string[];
  span: Span;
}

/** What happened in the span, as far as it bears on the chosen blocs. A chunk of its own: it comes with the whole atlas. */
export default function Events({ index, blocs, span }: Props) {
  const words = useWords();
  const marks = useMemo(
    () =>
      marksIn(index, blocs, span, (country, bloc, status) =>
        words.statusBegins(
          index.countries.get(country)?.name ?? country,
          index.blocs.get(bloc)?.short ?? bloc,
          index.blocs.get(bloc)?.statuses.find(({ id }) => id === status)?.label ?? status,
        ),
      ),
    [index, blocs, span, words],
  );
  return <EventTicks marks={marks} index={index} span={span} />;
}
