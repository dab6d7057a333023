import { type Day, isDay } from '../domain/day';
import { useDraft } from '../ui/useDraft';

interface Props {
  label: string;
  value: Day;
  from: Day;
  to: Day;
  onChoose(day: Day): void;
}

/** A field for a day of the atlas; what is half typed or outside stays in the field and chooses nothing. */
export function DayInput({ label, value, from, to, onChoose }: Props) {
  const [draft, setDraft] = useDraft(value);
  return (
    <label>
      {label}{' '}
      <input
        type="date"
        value={draft}
        min={from}
        max={to}
        onChange={({ target }) => {
          setDraft(target.value);
          if (isDay(target.value) && target.value >= from && target.value <= to) onChoose(target.value);
        }}
      />
    </label>
  );
}
