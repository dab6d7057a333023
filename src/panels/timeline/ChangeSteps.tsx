import { useMemo } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { countUpTo } from '../../domain/changeDays';
import type { Day } from '../../domain/day';
import { actions } from '../../view/store';
import { useWords } from '../../words/useWords';
import type { Span } from './timelineSpan';

interface Props {
  index: AtlasIndex;
  blocs: readonly string[];
  day: Day;
  span: Span;
}

/** To the day before or after on which something in the chosen blocs changed. */
export function ChangeSteps({ index, blocs, day, span }: Props) {
  const words = useWords();
  const days = useMemo(
    () =>
      [...new Set(blocs.flatMap((bloc) => index.changeDays.get(bloc) ?? []))]
        .filter((change) => change >= span.from && change <= span.to)
        .sort(),
    [index, blocs, span],
  );
  const after = countUpTo(days, day);
  const next = days[after];
  const last = days[after - 1];
  const previous = last === day ? days[after - 2] : last;
  const button = (label: string, to: Day | undefined, sign: string) => (
    <button type="button" disabled={to === undefined} onClick={() => to && actions.setDate(to)} aria-label={label}>
      {sign}
    </button>
  );
  return (
    <span className="steps">
      {button(words.previousChange, previous, '⇤')}
      {button(words.nextChange, next, '⇥')}
    </span>
  );
}
