import './chart.css';
import { useRef } from 'react';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useWords } from '../words/useWords';
import { BarLayer } from './BarLayer';
import { roomFor } from './barRows';
import { ChartFigure, type FigureProps } from './ChartFigure';
import type { Mark } from './markSeries';
import { marksOfPairs, type SenderPair } from './sendersSeries';
import { useLetGo } from './useLetGo';

interface Props extends Omit<FigureProps, 'marks' | 'children'> {
  pairs: readonly SenderPair[];
  /** The axis that charts side by side have in common. */
  axis: { ends: readonly [number, number]; ticks: readonly number[] };
  marksName: string;
  notComparable: string;
  missing: { before: string | null; after: string | null };
  nameOf(mark: Mark): string;
  senderOf(pair: SenderPair): string;
  figureOf(mark: Mark): string;
}

/** Height of a sender's row in pixels: two bars that can be told apart by a finger. */
const rowHeight = 52;

/** Senders in two periods: the earlier a hollow bar, the later a full one below it. */
export default function SendersChart({
  pairs,
  axis,
  marksName,
  notComparable,
  missing,
  nameOf,
  senderOf,
  figureOf,
  ...figure
}: Props) {
  const words = useWords();
  const frame = useRef<HTMLDivElement>(null);
  useLetGo(frame);
  const marks = marksOfPairs(pairs);
  const data = pairs.map(({ sender, before, after }) => ({
    sender,
    value: (after ?? before)?.points[0].value ?? 0,
  }));
  return (
    <ChartFigure {...figure} marks={marks}>
      {({ shown, onShow }) => (
        <div ref={frame} className="chart-frame bars">
          <ResponsiveContainer width="100%" height={pairs.length * rowHeight + 40}>
            <BarChart
              layout="vertical"
              data={data}
              accessibilityLayer={false}
              margin={{ top: 4, right: roomFor(marks.map(figureOf)), bottom: 4, left: 0 }}
            >
              <CartesianGrid horizontal={false} stroke="var(--rule)" />
              <XAxis
                type="number"
                domain={[...axis.ends]}
                ticks={[...axis.ticks]}
                stroke="var(--quiet)"
                fontSize={12}
                tickFormatter={(value: number) => words.number(value)}
              />
              <YAxis type="category" dataKey="sender" width={104} tick={false} axisLine={false} tickLine={false} />
              {/* Recharts makes an axis only of what is drawn on it; the bars are marks and drawn below. */}
              <Bar dataKey="value" fill="none" stroke="none" isAnimationActive={false} />
              <BarLayer
                pairs={pairs}
                name={marksName}
                nameOf={nameOf}
                senderOf={senderOf}
                figureOf={figureOf}
                notComparable={notComparable}
                missing={missing}
                shown={shown}
                onShow={onShow}
              />
            </BarChart>
          </ResponsiveContainer>
        </div>
      )}
    </ChartFigure>
  );
}
