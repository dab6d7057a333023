import { inkOn } from '../../theme/inkOn';
import { fillOf, inkOf, type Scheme, surfaces } from '../../theme/palette';
import { ownPattern } from '../../theme/patterns';
import { placeOf, type Span } from '../timeline/timelineSpan';
import { fadeIn, fadeOut, patternId } from './BarDefs';
import { barHeight, groundOf, laneHeight, percent, type Stretch, stretchesOf } from './barGeometry';
import { drawnEnd, type LabelPlace } from './barLabels';
import type { Bar } from './timelineBars';

interface Props {
  bar: Bar;
  span: Span;
  scheme: Scheme;
  label: LabelPlace;
}

const topOf = (bar: Bar): number => bar.lane * laneHeight + (laneHeight - barHeight) / 2;
const middleOf = (bar: Bar): number => bar.lane * laneHeight + laneHeight / 2;
const maskOf = ({ fade }: Stretch) => (fade === null ? {} : { mask: `url(#${fade === 'in' ? fadeIn : fadeOut})` });

/** Upright edges: whole where the day is known, dashed where it is not or is disputed, none where the end is open. */
function Ends({ bar, span, stroke }: { bar: Bar; span: Span; stroke: string }) {
  const [top, bottom] = [topOf(bar), topOf(bar) + barHeight];
  const edge = (day: string, soft: boolean) => (
    <line
      x1={percent(placeOf(day, span))}
      x2={percent(placeOf(day, span))}
      y1={top}
      y2={bottom}
      stroke={stroke}
      strokeWidth={soft ? 1.5 : 1}
      strokeDasharray={soft ? '2.5 2.5' : undefined}
    />
  );
  const disputed = bar.contested === 'dates';
  return (
    <>
      {edge(bar.start, bar.softStart !== null || disputed)}
      {!bar.open && edge(drawnEnd(bar), bar.softEnd !== null || disputed)}
    </>
  );
}

function Filled({ bar, span, scheme }: Omit<Props, 'label'>) {
  const tile = ownPattern(bar.membership.bloc, bar.standing, scheme);
  const fill = fillOf(bar.membership.bloc, bar.standing, scheme);
  const stroke = inkOf(bar.membership.bloc, scheme);
  const top = topOf(bar);
  const [first, last] = [placeOf(bar.start, span), placeOf(drawnEnd(bar), span)];
  return (
    <>
      {stretchesOf(bar, span).map((stretch) => {
        const { from, to, fade } = stretch;
        const box = { x: percent(from), y: top, width: percent(to - from), height: barHeight, ...maskOf(stretch) };
        const rim = { x1: percent(from), x2: percent(to), stroke, strokeDasharray: fade ? '2.5 2.5' : undefined };
        return (
          <g key={fade ?? 'firm'}>
            <rect {...box} fill={fill} />
            {tile && <rect {...box} fill={`url(#${patternId(tile)})`} />}
            <line {...rim} y1={top} y2={top} />
            <line {...rim} y1={top + barHeight} y2={top + barHeight} />
          </g>
        );
      })}
      <Ends bar={bar} span={span} stroke={stroke} />
      {bar.open && (
        <svg x="100%" y={top} overflow="visible" aria-hidden="true">
          <path d={`M0,0L9,${barHeight / 2}L0,${barHeight}z`} fill={fill} stroke={stroke} />
        </svg>
      )}
      {bar.contested === 'status' && (
        <rect
          x={percent(first)}
          y={top - 1.5}
          width={percent(last - first)}
          height={barHeight + 3}
          fill="none"
          stroke={surfaces[scheme].contested}
          strokeWidth="2"
          strokeDasharray="4 3"
        />
      )}
    </>
  );
}

/** Nothing held: a line, dotted where the record says "none", with a stop where the record begins. */
function Line({ bar, span, scheme }: Omit<Props, 'label'>) {
  const stroke = surfaces[scheme].quiet;
  const y = middleOf(bar);
  const [first, last] = [percent(placeOf(bar.start, span)), percent(placeOf(drawnEnd(bar), span))];
  return (
    <>
      <line
        x1={first}
        x2={last}
        y1={y}
        y2={y}
        stroke={stroke}
        strokeWidth="1.5"
        strokeDasharray={bar.standing === 'none' ? '1.5 4' : undefined}
      />
      <line x1={first} x2={first} y1={y - 4} y2={y + 4} stroke={stroke} strokeWidth="1.5" />
    </>
  );
}

/** A bar and its label; places are percentages, so that it prints and resizes by itself. */
export function BarShape({ bar, span, scheme, label }: Props) {
  const on = label === 'on';
  const fill = fillOf(bar.membership.bloc, bar.standing, scheme);
  const firm = stretchesOf(bar, span).find(({ fade }) => fade === null);
  const ground = on && !bar.line ? fill : groundOf(scheme);
  const ink = on && !bar.line ? inkOn(fill) : surfaces[scheme].text;
  const start = placeOf(bar.start, span);
  const at = on ? (firm?.from ?? start) : label === 'before' ? start : placeOf(drawnEnd(bar), span);
  return (
    <>
      {bar.line ? <Line {...{ bar, span, scheme }} /> : <Filled {...{ bar, span, scheme }} />}
      {label && (
        <text
          x={percent(at)}
          dx={label === 'before' ? -6 : 6}
          textAnchor={label === 'before' ? 'end' : 'start'}
          y={middleOf(bar)}
          dominantBaseline="central"
          fill={ink}
          stroke={ground}
          strokeWidth="6"
          paintOrder="stroke"
          strokeLinejoin="round"
        >
          {bar.label}
        </text>
      )}
    </>
  );
}
