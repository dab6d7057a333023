import { placeOf, type Span } from '../timeline/timelineSpan';
import { fadeIn, fadeOut } from '../timelines/BarDefs';
import { percent } from '../timelines/barGeometry';
import { type MeasureBar, piecesOf } from './measureBars';

/** In CSS pixels. */
export const shapeHeight = 18;
const middle = shapeHeight / 2;

/** A bar; open without an edge on its right; or a diamond for what never came into force. */
export function MeasureShape({ bar, span }: { bar: MeasureBar; span: Span }) {
  const { kind, start, end, softStart, softEnd, open } = bar;
  const place = (day: string) => percent(placeOf(day, span));
  if (kind === 'mark')
    return (
      <svg x={place(start)} overflow="visible" aria-hidden="true">
        <path className="measure-mark" d={`M0,${middle - 7}l7,7l-7,7l-7,-7z`} />
      </svg>
    );
  const last = softEnd?.to ?? end;
  const edge = (day: string, soft: boolean) => (
    <line
      x1={place(day)}
      x2={place(day)}
      y1="1"
      y2={shapeHeight - 1}
      strokeWidth="1.5"
      strokeDasharray={soft ? '2.5 2.5' : undefined}
    />
  );
  return (
    <g className={`measure-bar ${bar.measure.kind}`} data-kind={kind}>
      {piecesOf(bar).map(({ from, to, fade }) => {
        const [x1, width] = [placeOf(from, span), placeOf(to, span) - placeOf(from, span)];
        const rim = {
          x1: percent(x1),
          x2: percent(x1 + width),
          strokeDasharray: fade || kind === 'unsure' ? '2.5 2.5' : undefined,
        };
        return (
          <g key={`${from} ${fade}`}>
            {kind === 'bar' && (
              <rect
                x={percent(x1)}
                width={percent(width)}
                y="1"
                height={shapeHeight - 2}
                stroke="none"
                mask={fade ? `url(#${fade === 'in' ? fadeIn : fadeOut})` : undefined}
              />
            )}
            <line {...rim} y1="1" y2="1" />
            <line {...rim} y1={shapeHeight - 1} y2={shapeHeight - 1} />
          </g>
        );
      })}
      {!(kind === 'unsure' && softStart) && edge(start, softStart !== null || kind === 'unsure')}
      {open === null && edge(last, softEnd !== null)}
      {open === 'still' && (
        <svg x="100%" overflow="visible" aria-hidden="true">
          <path d={`M0,1L8,${middle}L0,${shapeHeight - 1}z`} />
        </svg>
      )}
    </g>
  );
}
