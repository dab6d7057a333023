import '../timelines/timelines.css';
import { type ReactNode, useRef } from 'react';
import { useWidth } from '../../ui/useWidth';
import { placeOf } from '../timeline/timelineSpan';
import { BarGrid } from '../timelines/BarAxis';
import { percent } from '../timelines/barGeometry';
import { yearTicks } from '../timelines/yearTicks';
import type { Axis } from './FigurePanel';

/** Years over lanes, periods and a line a year behind them: the axis of the charts below. */
export function LaneFrame({ axis, children }: { axis: Axis; children: ReactNode }) {
  const plot = useRef<HTMLDivElement>(null);
  const pixels = useWidth(plot);
  return (
    <div className="lane-frame">
      <div ref={plot} className="lane-years" aria-hidden="true">
        {yearTicks(axis, pixels).map(({ year, day }) => (
          <span key={year} style={{ left: percent(placeOf(day, axis)) }}>
            {year}
          </span>
        ))}
      </div>
      <div className="lane-body">
        <BarGrid span={axis} pixels={pixels} />
        {children}
      </div>
    </div>
  );
}
