import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { type Day, firstDay } from '../../domain/day';
import type { TradeMeasure } from '../../domain/model/tradeMeasure';
import { useWidth } from '../../ui/useWidth';
import { useMeasuresWords } from '../../words/useMeasuresWords';
import { useWords } from '../../words/useWords';
import { placeOf } from '../timeline/timelineSpan';
import { BarAxis, BarGrid } from '../timelines/BarAxis';
import { BarDefs } from '../timelines/BarDefs';
import { percent } from '../timelines/barGeometry';
import { MeasureShape, shapeHeight } from './MeasureShape';
import { measureBars, spanOfBars } from './measureBars';
import { datesOf } from './measureNames';

interface Props {
  measures: readonly TradeMeasure[];
  index: AtlasIndex;
  day: Day;
  /** What a bar opens to. */
  item(measure: TradeMeasure): ReactNode;
}

const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** A row a measure, the oldest first: one stop in the tab order, arrows within; Enter or a click opens what is known of it. */
export function MeasureChart({ measures, index, day, item }: Props) {
  const words = useWords();
  const text = useMeasuresWords();
  const list = useRef<HTMLUListElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const pixels = useWidth(ruler);
  const [focused, setFocused] = useState<string | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const asOf = firstDay(index.atlas.asOf);
  const bars = useMemo(() => measureBars(measures, asOf), [measures, asOf]);
  const span = spanOfBars(bars, day, asOf);
  const ids = bars.map(({ measure }) => measure.id);
  const stop = focused !== null && ids.includes(focused) ? focused : ids[0];

  const onKeyDown = (event: KeyboardEvent) => {
    const at = ids.indexOf((event.target as HTMLElement).dataset.bar ?? '');
    const move = moves[event.key];
    if (at < 0 || !move || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = ids[move(at, ids.length - 1)];
    list.current?.querySelector<HTMLElement>(`[data-bar="${next}"]`)?.focus();
  };

  return (
    <figure className="bar-chart measure-chart">
      <BarDefs tiles={[]} />
      <div className="bar-head">
        <BarAxis span={span} day={day} pixels={pixels} />
      </div>
      <div className="bar-body">
        <BarGrid span={span} pixels={pixels} />
        <ul ref={list} aria-label={text.chart} onKeyDown={onKeyDown}>
          {bars.map((bar) => {
            const { measure } = bar;
            return (
              <li key={measure.id} className="bar-row">
                <span className="bar-label">
                  <button
                    type="button"
                    lang="en"
                    data-bar={measure.id}
                    tabIndex={measure.id === stop ? 0 : -1}
                    aria-expanded={measure.id === open}
                    onFocus={() => setFocused(measure.id)}
                    onClick={() => setOpen(open === measure.id ? null : measure.id)}
                  >
                    {measure.title}
                  </button>
                  <span className="since">
                    {measure.outcome !== 'imposed' && `${text.phases[measure.outcome]}; `}
                    {datesOf(measure, words, text)}
                  </span>
                </span>
                <div className="bar-plot" aria-hidden="true">
                  <svg width="100%" height={shapeHeight} overflow="visible" aria-hidden="true">
                    <MeasureShape bar={bar} span={span} />
                  </svg>
                </div>
                {measure.id === open && <div className="bar-card">{item(measure)}</div>}
              </li>
            );
          })}
        </ul>
        <div ref={ruler} className="bar-over" aria-hidden="true">
          <span className="bar-day-line" data-day={day} style={{ left: percent(placeOf(day, span)) }} />
        </div>
      </div>
      <figcaption className="hint measure-key">
        <ul>
          {(['import-ban', 'export-ban', 'transit-limit'] as const).map((kind) => (
            <li key={kind}>
              <svg width="28" height={shapeHeight} aria-hidden="true">
                <g className={`measure-bar ${kind}`}>
                  <rect x="1" y="1" width="26" height={shapeHeight - 2} />
                </g>
              </svg>
              {text.kinds[kind]}
            </li>
          ))}
        </ul>
        {text.chartKey}
      </figcaption>
    </figure>
  );
}
