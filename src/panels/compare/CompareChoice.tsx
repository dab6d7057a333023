import { useId } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { shiftDay } from '../../domain/day';
import { actions, useView } from '../../view/store';
import { useDay } from '../../view/useDay';
import { vocabularyOf } from '../../view/vocabulary';
import { useWords } from '../../words/useWords';
import { DayInput } from '../DayInput';

/** One date, or two to compare: an explicit choice; the second date has a field of its own. */
export function CompareChoice({ index }: { index: AtlasIndex }) {
  const words = useWords().compare;
  const id = useId();
  const day = useDay(index);
  const vs = useView((view) => view.vs);
  const { from, to } = vocabularyOf(index);

  const choice = (label: string, chosen: boolean, choose: () => void) => (
    <label>
      <input type="radio" name={id} checked={chosen} onChange={choose} />
      {label}
    </label>
  );
  const yearBefore = shiftDay(day, { years: -1 });
  return (
    <fieldset className="compare-choice">
      <legend className="visually-hidden">{words.choice}</legend>
      {choice(words.one, vs === null, () => actions.compareWith(null))}
      {choice(words.two, vs !== null, () => actions.compareWith(yearBefore < from ? from : yearBefore))}
      {vs !== null && <DayInput label={words.with} value={vs} from={from} to={to} onChoose={actions.compareWith} />}
    </fieldset>
  );
}
