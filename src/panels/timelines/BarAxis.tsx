import type { MouseEvent } from 'react';
import { type Day, dayNumber, dayOfNumber } from '../../domain/day';
import { periods } from '../../theme/periods';
import { actions } from '../../view/store';
import { usePageWords } from '../../words/usePageWords';
import { placeOf, type Span } from '../timeline/timelineSpan';
import { percent } from './barGeometry';
import { yearTicks } from './yearTicks';

interface Props {
  span: Span;
  day: Day;
  pixels: number;
}

/** Behind the bars: periods as bands, and a fine line a year that the axis names. */
export function BarGrid({ span, pixels }: Omit<Props, 'day'>) {
  return (
    <div className="bar-grid" aria-hidden="true">
      {periods.map(({ id, from, to }) => {
        const [start, end] = [placeOf(from, span), placeOf(to ?? span.to, span)];
        return end > start ? (
          <span key={id} className="bar-band" style={{ left: percent(start), width: percent(end - start) }} />
        ) : null;
      })}
      {yearTicks(span, pixels).map(({ year, day }) => (
        <span key={year} className="bar-tick" style={{ left: percent(placeOf(day, span)) }} />
      ))}
    </div>
  );
}

/**
 * Years, and the chosen day. A click anywhere on it chooses the day there; the slider and the field below the view do the same
 * by keyboard, so that it is no stop of its own.
 */
export function BarAxis({ span, day, pixels }: Props) {
  const words = usePageWords();
  const choose = (event: MouseEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (event.clientX - left) / width));
    const [first, last] = [dayNumber(span.from), dayNumber(span.to)];
    const chosen = dayOfNumber(first + share * (last - first));
    actions.setDate(chosen >= span.to ? null : chosen);
  };
  const place = placeOf(day, span);
  return (
    <div className="bar-axis">
      <button type="button" tabIndex={-1} aria-hidden="true" onClick={choose}>
        {yearTicks(span, pixels).map((tick) => (
          <span key={tick.year} className="bar-year" style={{ left: percent(placeOf(tick.day, span)) }}>
            {tick.year}
          </span>
        ))}
        <span
          className="bar-day"
          style={place > 0.5 ? { right: percent(1 - place) } : { left: percent(place) }}
          data-side={place > 0.5 ? 'left' : 'right'}
        >
          {words.date(day)}
        </span>
      </button>
    </div>
  );
}
