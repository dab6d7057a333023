import { periods } from '../../theme/periods';
import { useWords } from '../../words/useWords';
import { placeOf, type Span } from './timelineSpan';

/** Shaded spans behind the axis, each with its name. */
export function PeriodBands({ span }: { span: Span }) {
  const words = useWords();
  return (
    <div className="bands">
      {periods.map(({ id, from, to }) => {
        const start = placeOf(from, span);
        const end = placeOf(to ?? span.to, span);
        return (
          <span
            key={id}
            // A label that would run over the end of the axis is set from the right.
            className={start > 0.7 ? 'at-end' : undefined}
            style={{ left: `${100 * start}%`, width: `${100 * (end - start)}%` }}
          >
            {words.periods[id]}
          </span>
        );
      })}
    </div>
  );
}
