import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { inkOf } from './inkOf';
import type { Look } from './looksSeries';
import type { Drawing } from './markSeries';
import { placeLabels } from './placeLabels';

/** A date that every axis of time marks. */
export interface Marker {
  id: string;
  /** Decimal years. */
  at: number;
  label: string;
}

interface Props {
  drawing: Drawing;
  looks: ReadonlyMap<string, Look>;
  /** Text at the end of a line, by the key of its series; none: no label. */
  labels: ReadonlyMap<string, string>;
  markers: readonly Marker[];
  /** Room at the right for the labels, in pixels. */
  room: number;
}

/** About the width of a letter of a marked date, in pixels: near the edge its words move in, not out of the picture. */
const letter = 6.3;

/** Half the length of a stroke of the sign for a break, in pixels. */
const stroke = 5;

/** What Recharts does not draw: marked dates, breaks in a series, labels at the ends of lines. */
export function LineExtras({ drawing, looks, labels, markers, room }: Props) {
  const [scaleX, scaleY, area] = [useXAxisScale(), useYAxisScale(), usePlotArea()];
  if (!scaleX || !scaleY || !area) return null;
  const x = (at: number) => scaleX(at) ?? 0;
  const y = (value: number) => scaleY(value) ?? 0;
  const right = area.x + area.width;
  const joined = new Set(drawing.runs.filter(({ points }) => points.length > 1).map(({ series }) => series.key));
  const placed = placeLabels(drawing, labels, {
    x,
    y,
    top: area.y,
    bottom: area.y + area.height,
    most: Math.max(6, Math.floor((room - 14) / 6.2)),
    lineHeight: 13,
  });
  return (
    <g pointerEvents="none">
      {markers.map(({ id, at, label }) => (
        <g key={id}>
          <path d={`M${x(at)},${area.y}V${area.y + area.height}`} className="marker-line" />
          <text x={Math.min(x(at) + 3, right + room - label.length * letter)} y={area.y - 6} className="marker-text">
            {label}
          </text>
        </g>
      ))}
      {drawing.gaps
        .filter(({ series }) => joined.has(series.key))
        .map(({ series, from, to }) => {
          const [cx, cy] = [x((from.at + to.at) / 2), (y(from.value) + y(to.value)) / 2];
          return (
            <path
              key={`${series.key} ${to.record.period}`}
              className="gap"
              d={`M${cx - 4},${cy + stroke}l5,${-2 * stroke}m3,0l-5,${2 * stroke}`}
              stroke={inkOf(looks.get(series.key))}
            />
          );
        })}
      {placed.map(({ key, lines, point, y: middle }) => {
        const ink = inkOf(looks.get(key));
        return (
          <g key={key}>
            <path d={`M${point.x + 7},${point.y}L${right + 8},${middle}`} stroke={ink} strokeWidth={0.75} fill="none" />
            <text className="line-label" fill={ink} y={middle - (lines.length - 1) * 6.5 + 4}>
              {lines.map((line, i) => (
                <tspan key={line} x={right + 11} dy={i === 0 ? 0 : 13}>
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
    </g>
  );
}
