import type { ReactNode } from 'react';
import type { TradeMeasure } from '../../domain/model/tradeMeasure';
import { useMeasuresWords } from '../../words/useMeasuresWords';
import type { MeasuresView } from './measuresView';

interface Props {
  groups: MeasuresView['groups'];
  item(measure: TradeMeasure): ReactNode;
}

/** By what holds on the day: in force first, what never came into force last. */
export function MeasureList({ groups, item }: Props) {
  const text = useMeasuresWords();
  return groups.map(({ phase, rows }) => (
    <section key={phase} aria-labelledby={`measures-${phase}`}>
      <h3 id={`measures-${phase}`}>
        {text.phases[phase]} ({rows.length})
      </h3>
      {text.phaseHints[phase] && <p className="hint">{text.phaseHints[phase]}</p>}
      <ul className="rows measures" aria-label={text.phases[phase]}>
        {rows.map(({ measure }) => (
          <li key={measure.id}>{item(measure)}</li>
        ))}
      </ul>
    </section>
  ));
}
