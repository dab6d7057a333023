import { type KeyboardEvent, memo } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { type Day, dayNumber, dayOfNumber, shiftDay } from '../../domain/day';
import { actions } from '../../view/store';
import { useLiveDay } from '../../view/useDay';
import { useWords } from '../../words/useWords';
import { PeriodBands } from './PeriodBands';
import type { Span } from './timelineSpan';

/** What a key does to the day: a month an arrow (a day with Shift), a year a page. */
function keyStep(event: KeyboardEvent, day: Day, { from, to }: Span): Day | null {
  const arrow = event.shiftKey ? { days: 1 } : { months: 1 };
  const back = event.shiftKey ? { days: -1 } : { months: -1 };
  switch (event.key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return shiftDay(day, arrow);
    case 'ArrowLeft':
    case 'ArrowDown':
      return shiftDay(day, back);
    case 'PageUp':
      return shiftDay(day, { years: 1 });
    case 'PageDown':
      return shiftDay(day, { years: -1 });
    case 'Home':
      return from;
    case 'End':
      return to;
    default:
      return null;
  }
}

/** Follows the live day by itself; a change of blocs leaves it alone. */
export const DateSlider = memo(function DateSlider({ index, span }: { index: AtlasIndex; span: Span }) {
  const words = useWords();
  const day = useLiveDay(index);
  const { from, to } = span;
  const set = (next: Day) => {
    const kept = next < from ? from : next > to ? to : next;
    actions.setDate(kept === to ? null : kept, 'replace');
  };
  return (
    <div className="slider">
      <PeriodBands span={span} />
      <input
        type="range"
        aria-label={words.date_}
        aria-valuetext={words.date(day)}
        min={dayNumber(from)}
        max={dayNumber(to)}
        value={dayNumber(day)}
        onChange={(event) => set(dayOfNumber(event.target.valueAsNumber))}
        onKeyDown={(event) => {
          const next = keyStep(event, day, span);
          if (next === null) return;
          event.preventDefault();
          set(next);
        }}
      />
      <span className="slider-start" aria-hidden="true">
        {from.slice(0, 4)}
      </span>
    </div>
  );
});
