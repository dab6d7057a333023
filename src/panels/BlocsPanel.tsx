import { memo, useId } from 'react';
import type { AtlasIndex } from '../domain/atlasIndex';
import type { Day } from '../domain/day';
import { retryable } from '../ui/retryable';
import { useWords } from '../words/useWords';
import { BlocToggle } from './BlocToggle';

const OwnBlocs = retryable(() => import('./own/OwnBlocs'));

/** The blocs to choose from, each with its numbers on the day. */
export const BlocsPanel = memo(function BlocsPanel({ index, day }: { index: AtlasIndex; day: Day }) {
  const words = useWords();
  const id = useId();
  return (
    <fieldset className="blocs" aria-describedby={id}>
      <legend>{words.blocs}</legend>
      <p id={id} className="hint">
        {words.blocsHint}
      </p>
      <ul>
        {index.atlas.blocs.map((bloc) => !bloc.own && <BlocToggle key={bloc.id} bloc={bloc} index={index} day={day} />)}
      </ul>
      {index.own && <OwnBlocs waiting={null} index={index} day={day} />}
    </fieldset>
  );
});
