import './chart.css';
import { useRef } from 'react';
import { CartesianGrid, Line, LineChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useWords } from '../words/useWords';
import type { Axes } from './axisSeries';
import { ChartFigure, type FigureProps } from './ChartFigure';
import { inkOf } from './inkOf';
import { LineExtras, type Marker } from './LineExtras';
import { looksOf } from './looksSeries';
import { MarkLayer } from './MarkLayer';
import type { Drawing, Mark } from './markSeries';
import { useChartWidth } from './useChartWidth';
import { useLetGo } from './useLetGo';

interface Props extends Omit<FigureProps, 'marks' | 'children'> {
  drawing: Drawing;
  axes: Axes;
  /** Text at the end of a line, by the key of its series. */
  labels: ReadonlyMap<string, string>;
  /** It leaves room for labels, as a chart beside it has some: a year stands at one place in all. */
  labelled?: boolean;
  markers: readonly Marker[];
  marksName: string;
  nameOf(mark: Mark): string;
  height?: number;
}

/** Narrower than this, the labels at the ends of lines would take the lines' own room; the key has them too. */
const roomy = 420;

/** Lines over time: joined only within a series and where periods adjoin; each figure a mark that can be reached. */
export default function RemittanceChart({
  drawing,
  axes,
  labels,
  labelled = labels.size > 0,
  markers,
  marksName,
  nameOf,
  height,
  ...figure
}: Props) {
  const words = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const width = useChartWidth(frame);
  useLetGo(frame);
  const looks = looksOf(drawing.series);
  const room = labelled && width >= roomy ? 112 : 14;
  const shownLabels = room > 14 ? labels : new Map<string, string>();
  const points = drawing.series.flatMap((series) => series.points);
  const widest = Math.max(...axes.yTicks.map((tick) => words.number(tick).length));
  return (
    <ChartFigure {...figure} marks={drawing.marks}>
      {({ shown, onShow }) => (
        <div ref={frame} className="chart-frame">
          <ResponsiveContainer width="100%" height={height ?? 220}>
            <LineChart accessibilityLayer={false} margin={{ top: 22, right: room, bottom: 4, left: 0 }}>
              <CartesianGrid vertical={false} stroke="var(--rule)" />
              <XAxis
                type="number"
                dataKey="at"
                domain={[...axes.x]}
                ticks={[...axes.xTicks]}
                interval="preserveStartEnd"
                tickFormatter={(at: number) => String(at)}
                stroke="var(--quiet)"
                fontSize={12}
              />
              <YAxis
                width={14 + widest * 7}
                domain={[...axes.y]}
                ticks={[...axes.yTicks]}
                interval={0}
                stroke="var(--quiet)"
                fontSize={12}
                tickFormatter={(value: number) => words.number(value)}
              />
              {/* Recharts makes an axis only of what is drawn on it. */}
              <Line
                data={[...points].sort((a, b) => a.at - b.at)}
                dataKey="value"
                stroke="none"
                dot={false}
                activeDot={false}
                isAnimationActive={false}
              />
              {drawing.runs
                .filter((run) => run.points.length > 1)
                .map((run) => (
                  <Line
                    key={`${run.series.key} ${run.points[0]?.record.period}`}
                    data={[...run.points]}
                    dataKey="value"
                    stroke={inkOf(looks.get(run.series.key))}
                    strokeDasharray={looks.get(run.series.key)?.dash ?? '0'}
                    strokeWidth={2}
                    dot={false}
                    activeDot={false}
                    isAnimationActive={false}
                  />
                ))}
              <LineExtras drawing={drawing} looks={looks} labels={shownLabels} markers={markers} room={room} />
              <MarkLayer
                marks={drawing.marks}
                looks={looks}
                name={marksName}
                nameOf={nameOf}
                shown={shown}
                onShow={onShow}
              />
            </LineChart>
          </ResponsiveContainer>
        </div>
      )}
    </ChartFigure>
  );
}
