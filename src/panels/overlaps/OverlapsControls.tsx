import { useId } from 'react';
import { actions } from '../../view/store';
import { usePageWords } from '../../words/usePageWords';
import { type Group, groups } from './overlapsView';

interface Props {
  group: Group;
  /** Only the chosen blocs. */
  limited: boolean;
  /** How many are chosen. */
  chosen: number;
}

/** Whose overlaps, in which blocs. */
export function OverlapsControls({ group, limited, chosen }: Props) {
  const words = usePageWords().overlaps;
  const name = useId();
  const radio = (set: string, label: string, checked: boolean, choose: () => void) => (
    <label key={label}>
      <input type="radio" name={`${name}-${set}`} checked={checked} onChange={choose} />
      {label}
    </label>
  );
  return (
    <div className="rows-choice overlaps-choice">
      <fieldset>
        <legend>{words.group}</legend>
        {groups.map((one) =>
          radio('group', words.groups[one], one === group, () =>
            actions.setOption('group', one === 'five' ? null : one),
          ),
        )}
      </fieldset>
      <fieldset>
        <legend>{words.scope}</legend>
        {radio('scope', words.allBlocs, !limited, () => actions.setOption('scope', null))}
        {radio('scope', words.chosenBlocs(chosen), limited, () => actions.setOption('scope', 'chosen'))}
      </fieldset>
    </div>
  );
}
