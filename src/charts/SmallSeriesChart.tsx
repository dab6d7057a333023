import { memo, useRef } from 'react';
import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { type Day, dayNumber, dayOfNumber } from '../domain/day';
import { useCompact } from '../words/useCompact';
import { useComponentsWords } from '../words/useComponentsWords';
import { useWords } from '../words/useWords';
import {
  isSolid,
  labelHeight,
  partnerLook,
  roundMost,
  runsOf,
  type SmallLine,
  type SmallPoint,
  spreadLabels,
} from './smallSeries';
import { useLetGo } from './useLetGo';

interface Props {
  /** What it shows first: the finding, in words. */
  title: string;
  /** Unit of the value axis, in words. */
  unit: string;
  lines: readonly SmallLine[];
  /** First and last day of the time axis, and the day that the page shows. */
  axis: { from: Day; to: Day; day: Day };
  nameOf(place: string): string;
}

/** Room left of the plot for values, and right of it for names; what stands above and below a chart keeps to them too. */
const gutters = { left: 40, right: 100 };
const height = 168;
const [top, bottom] = [10, 22];

function lookOf(who: string): { ink: string; dash: string } {
  const { ink, dash } = partnerLook(who);
  return { ink: ink === null ? 'var(--quiet)' : `var(--ink-${ink + 1})`, dash };
}

interface Label {
  who: string;
  at: number;
}

/** A name for each counterpart, at the height of its newest figure. */
function labelsOf(lines: readonly SmallLine[], most: number, nameOf: Props['nameOf']): Label[] {
  const newest = new Map<string, SmallPoint>();
  for (const { who, points } of lines)
    for (const point of points) if (point.at >= (newest.get(who)?.at ?? 0)) newest.set(who, point);
  const plot = height - top - bottom;
  const labels = [...newest].map(([who, { value }]) => ({ who, at: top + plot * (1 - value / most) }));
  const spread = spreadLabels(
    labels.map(({ at }) => at),
    labels.map(({ who }) => labelHeight(nameOf(who))),
    height - bottom,
  );
  return labels.map(({ who }, i) => ({ who, at: spread[i] ?? 0 }));
}

function Note({
  payload,
  unit,
  nameOf,
}: { payload?: readonly { payload: SmallPoint & { who: string } }[] } & Pick<Props, 'unit' | 'nameOf'>) {
  const words = useWords();
  const text = useComponentsWords();
  const point = payload?.[0]?.payload;
  if (!point) return null;
  const { period, base, note } = point.record;
  return (
    <div className="chart-note">
      <strong>
        {nameOf(point.who)}, {text.period(period)}: {text.value(words.number(point.value), unit)}
      </strong>
      {base && <span lang="en">{base}</span>}
      {note && <span lang="en">{note}</span>}
    </div>
  );
}

/** A dot of a series, hollow where contested or derived; a diamond that nothing joins for a single figure. */
function Mark({
  cx = 0,
  cy = 0,
  point,
  solid,
  ink,
}: {
  cx?: number;
  cy?: number;
  point: SmallPoint;
  solid: boolean;
  ink: string;
}) {
  const hollow = point.record.contested || point.record.derived ? 'var(--ground)' : ink;
  return solid ? (
    <circle cx={cx} cy={cy} r={3} stroke={ink} strokeWidth={1.5} fill={hollow} />
  ) : (
    <path d={`M${cx},${cy - 4.5}l4.5,4.5l-4.5,4.5l-4.5,-4.5z`} stroke={ink} strokeWidth={1.5} fill={hollow} />
  );
}

type PlotProps = Pick<Props, 'unit' | 'lines' | 'nameOf'> & { from: Day; to: Day; most: number };

/** Axes, lines and marks: drawn once for their figures, whatever day the page shows. */
const Plot = memo(function Plot({ unit, lines, from, to, most, nameOf }: PlotProps) {
  const compact = useCompact();
  const first = Number(from.slice(0, 4));
  const years = Number(to.slice(0, 4)) - first;
  const ticks = Array.from({ length: years + 1 }, (_, i) => first + i)
    .filter((year) => year % (years > 20 ? 10 : years > 8 ? 4 : 2) === 0)
    .map((year) => dayNumber(`${year}-01-01`));
  return (
    <ResponsiveContainer width="100%" height={height}>
      <LineChart accessibilityLayer={false} margin={{ top, right: gutters.right, bottom: 0, left: 0 }}>
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis
          type="number"
          dataKey="at"
          domain={[dayNumber(from), dayNumber(to)]}
          ticks={ticks}
          tickFormatter={(at: number) => dayOfNumber(at).slice(0, 4)}
          height={bottom}
          interval={0}
          stroke="var(--quiet)"
          fontSize={12}
        />
        <YAxis
          width={gutters.left}
          domain={[0, most]}
          tickCount={3}
          stroke="var(--quiet)"
          fontSize={12}
          tickFormatter={compact}
        />
        <Tooltip isAnimationActive={false} content={<Note unit={unit} nameOf={nameOf} />} />
        {lines.flatMap((line) => {
          const { ink, dash } = lookOf(line.who);
          const solid = isSolid(line);
          return (solid ? runsOf(line) : line.points.map((point) => [point])).map((run) => (
            <Line
              key={`${line.key} ${run[0]?.record.id}`}
              data={run.map((point) => ({ ...point, who: line.who }))}
              dataKey="value"
              stroke={ink}
              strokeDasharray={dash}
              strokeWidth={2}
              isAnimationActive={false}
              dot={({ cx = 0, cy = 0, payload, index }) => (
                <Mark key={index} cx={cx} cy={cy} point={payload} solid={solid} ink={ink} />
              )}
            />
          ));
        })}
      </LineChart>
    </ResponsiveContainer>
  );
});

/** Where the day stands across the plot: between its gutters, whatever the width. */
function leftOf({ from, to, day }: Props['axis']): string {
  const [start, end, at] = [dayNumber(from), dayNumber(to), dayNumber(day)];
  return `calc(${gutters.left}px + (100% - ${gutters.left + gutters.right}px) * ${(at - start) / (end - start)})`;
}

/** A few lines and single figures over time, named where they end, on an axis shared with the panels round it. */
export default function SmallSeriesChart({ title, unit, lines, axis, nameOf }: Props) {
  const { axisUnit } = useComponentsWords();
  const frame = useRef<HTMLDivElement>(null);
  useLetGo(frame);
  const most = roundMost(lines);
  return (
    <figure className="chart small-chart">
      <figcaption>
        {title} <span className="small-unit">{axisUnit(unit)}</span>
      </figcaption>
      <div ref={frame} className="small-frame">
        <Plot unit={unit} lines={lines} from={axis.from} to={axis.to} most={most} nameOf={nameOf} />
        <div className="small-day" style={{ left: leftOf(axis), top, height: height - top - bottom }} />
        <ul className="small-labels" aria-hidden="true">
          {labelsOf(lines, most, nameOf).map(({ who, at }) => (
            <li key={who} style={{ top: at, color: lookOf(who).ink }}>
              {nameOf(who)}
            </li>
          ))}
        </ul>
      </div>
    </figure>
  );
}
