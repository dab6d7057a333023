import { useId } from 'react';
import { usePageWords } from '../../words/usePageWords';
import { type Group, groups } from './overlapsView';

interface Props {
  group: Group;
  /** Only the chosen blocs. */
  limited: boolean;
  /** How many are chosen. */
  chosen: number;
  onGroup(group: Group): void;
  onLimited(limited: boolean): void;
}

/** Whose overlaps, in which blocs. */
export function OverlapsControls({ group, limited, chosen, onGroup, onLimited }: Props) {
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
        {groups.map((one) => radio('group', words.groups[one], one === group, () => onGroup(one)))}
      </fieldset>
      <fieldset>
        <legend>{words.scope}</legend>
        {radio('scope', words.allBlocs, !limited, () => onLimited(false))}
        {radio('scope', words.chosenBlocs(chosen), limited, () => onLimited(true))}
      </fieldset>
    </div>
  );
}
