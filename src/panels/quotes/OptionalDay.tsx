import { useId } from 'react';
import { type Day, isDay } from '../../domain/day';
import { useDraft } from '../../ui/useDraft';
import type { OptionName } from '../../view/options';
import { actions, useOption } from '../../view/store';

interface Props {
  name: OptionName;
  label: string;
  from: Day;
  to: Day;
}

/** A day that may be left open. What is half typed stays in the field and asks for nothing. */
export function OptionalDay({ name, label, from, to }: Props) {
  const id = useId();
  const value = useOption(name) ?? '';
  const [draft, setDraft] = useDraft(value);
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={draft}
        min={from}
        max={to}
        onChange={({ target }) => {
          setDraft(target.value);
          // A year is typed digit by digit: 0002 is on the way to 2024, and no step in the history.
          if (target.value === '') actions.setOption(name, null, 'replace');
          else if (isDay(target.value) && target.value >= '1900') actions.setOption(name, target.value, 'replace');
        }}
      />
    </p>
  );
}
