import type { AtlasIndex } from '../../domain/atlasIndex';
import { actions, useView } from '../../view/store';
import { useDay } from '../../view/useDay';
import { vocabularyOf } from '../../view/vocabulary';
import { useWords } from '../../words/useWords';
import { DayInput } from '../DayInput';

/** Whether the view may use what was published later than a day. */
export function KnownChoice({ index }: { index: AtlasIndex }) {
  const words = useWords().compare;
  const day = useDay(index);
  const known = useView((view) => view.known);
  const { from, to } = vocabularyOf(index);
  return (
    <span className="compare-choice">
      <label>
        <input
          type="checkbox"
          checked={known !== null}
          // Only the evidence, which is on its way, can tell.
          disabled={index.partial}
          onChange={() => actions.setKnown(known === null ? day : null)}
        />
        {words.known}
      </label>
      {known !== null && (
        <DayInput label={words.knownDay} value={known} from={from} to={to} onChoose={actions.setKnown} />
      )}
    </span>
  );
}
