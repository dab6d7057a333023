import { useId } from 'react';
import { actions } from '../../view/store';
import { useMeasuresWords } from '../../words/useMeasuresWords';

/** The same measures as a list or as bars over time. */
export function ShowChoice({ timeline }: { timeline: boolean }) {
  const text = useMeasuresWords();
  const name = useId();
  const radio = (label: string, checked: boolean, value: string | null) => (
    <label>
      <input type="radio" name={name} checked={checked} onChange={() => actions.setOption('show', value)} />
      {label}
    </label>
  );
  return (
    <fieldset>
      <legend className="visually-hidden">{text.show}</legend>
      {radio(text.shows.list, !timeline, null)}
      {radio(text.shows.timeline, timeline, 'timeline')}
    </fieldset>
  );
}
