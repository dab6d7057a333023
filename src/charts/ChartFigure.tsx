import { type ReactNode, useId, useState } from 'react';
import type { Mark } from './markSeries';

export interface FigureProps {
  /** Says what the chart shows to be so. */
  title: string;
  /** Unit of the value axis. */
  unit: string;
  /** The chart in words, for those who do not see it. */
  summary: string;
  /** How to reach the marks. */
  hint: string;
  marks: readonly Mark[];
  noteOf(mark: Mark, close: () => void): ReactNode;
  children(state: { shown: string | null; onShow(id: string | null): void }): ReactNode;
}

/** Title, unit, drawing, and below it the note of the mark that was pointed at, tapped or reached by keys. */
export function ChartFigure({ title, unit, summary, hint, marks, noteOf, children }: FigureProps) {
  const id = useId();
  const [shown, setShown] = useState<string | null>(null);
  const mark = marks.find((one) => one.id === shown);
  return (
    <figure className="chart" aria-labelledby={`${id}-title`} aria-describedby={`${id}-summary`}>
      <figcaption id={`${id}-title`}>{title}</figcaption>
      <p className="chart-unit">{unit}</p>
      <p id={`${id}-summary`} className="visually-hidden">
        {summary}
      </p>
      {children({ shown, onShow: setShown })}
      {mark ? (
        <div className="mark-note">{noteOf(mark, () => setShown(null))}</div>
      ) : (
        <p className="hint mark-hint">{hint}</p>
      )}
    </figure>
  );
}
