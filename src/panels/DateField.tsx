import { useId, useRef } from 'react';
import type { AtlasIndex } from '../domain/atlasIndex';
import { isDay } from '../domain/day';
import { useDraft } from '../ui/useDraft';
import { actions } from '../view/store';
import { useLiveDay } from '../view/useDay';
import { vocabularyOf } from '../view/vocabulary';
import { useWords } from '../words/useWords';

/** The day that everything is shown for. A day outside the atlas is kept in the field and said to be so. */
export function DateField({ index }: { index: AtlasIndex }) {
  const words = useWords();
  const id = useId();
  // The live day: a field that is typed into must not be set back to where the page was a frame ago.
  const day = useLiveDay(index);
  const [draft, setDraft] = useDraft(day);
  const { from, to } = vocabularyOf(index);
  const outside = isDay(draft) && (draft < from || draft > to);

  // Typing makes a valid date at many a key: one visit to the field is one step in the history.
  const stepped = useRef(false);
  const change = (value: string) => {
    setDraft(value);
    if (!isDay(value) || value < from || value > to) return;
    actions.setDate(value === to ? null : value, stepped.current ? 'replace' : 'push');
    stepped.current = true;
  };

  return (
    <div className="date">
      <label htmlFor={id}>{words.asOf}</label>
      <input
        id={id}
        type="date"
        value={draft}
        min={from}
        max={to}
        aria-describedby={`${id}-hint`}
        aria-invalid={outside}
        onFocus={() => {
          stepped.current = false;
        }}
        onChange={(event) => change(event.target.value)}
      />
      <button type="button" onClick={() => actions.setDate(null)} disabled={day === to}>
        {words.today}
      </button>
      <p id={`${id}-hint`} className={outside ? 'hint' : 'visually-hidden'} role={outside ? 'alert' : undefined}>
        {outside ? words.dateOutside(from, to) : words.dateHint(from, to)}
      </p>
    </div>
  );
}
