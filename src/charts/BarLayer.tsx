import { type KeyboardEvent, useRef } from 'react';
import { usePlotArea, useXAxisScale } from 'recharts';
import { type BarBox, barRows, remarksOfRow } from './barRows';
import type { Mark } from './markSeries';
import { wrapWords } from './placeLabels';
import type { SenderPair } from './sendersSeries';

interface Props {
  pairs: readonly SenderPair[];
  name: string;
  nameOf(mark: Mark): string;
  senderOf(pair: SenderPair): string;
  /** Figures beside a bar: one, or all that contest each other. */
  figureOf(mark: Mark): string;
  /** Said below a pair of two series. */
  notComparable: string;
  /** Said in the place of a bar that is not there; null: the period is not asked for. */
  missing: { before: string | null; after: string | null };
  shown: string | null;
  onShow(id: string | null): void;
}

const ink = 'var(--ink-1)';

function BarShape({ box, shown }: { box: BarBox; shown: boolean }) {
  const { x, y, width, height, rivals, mark, when } = box;
  const { contested, derived } = mark.points[0].record;
  const middle = y + height / 2;
  return (
    <>
      <rect
        className="bar"
        data-value={mark.points[0].value}
        x={x}
        y={y}
        width={width}
        height={height}
        fill={when === 'before' ? 'var(--ground)' : ink}
        fillOpacity={when === 'after' && (contested || derived) ? 0.55 : 1}
        stroke={ink}
        strokeWidth={1.5}
        strokeDasharray={contested || derived ? '3 2' : undefined}
      />
      {rivals.length > 0 && (
        <path
          d={`M${Math.min(...rivals)},${middle}H${Math.max(...rivals)}${rivals.map((at) => `M${at},${y - 1}V${y + height + 1}`).join('')}`}
          stroke="var(--text)"
          strokeWidth={1.5}
        />
      )}
      {shown && <rect className="halo" x={x - 3} y={y - 3} width={width + 6} height={height + 6} rx={2} />}
    </>
  );
}

/** Bars of senders in two periods, each a mark: one stop of the Tab key, arrows among them. */
export function BarLayer({ pairs, name, nameOf, senderOf, figureOf, notComparable, missing, shown, onShow }: Props) {
  const [x, area] = [useXAxisScale(), usePlotArea()];
  const group = useRef<SVGGElement>(null);
  if (!x || !area) return null;
  const rows = barRows(pairs, area, (value) => x(value) ?? 0);
  const boxes = rows.flatMap(({ bars }) => bars);
  const ids = boxes.map(({ mark }) => mark.id);
  const stop = shown !== null && ids.includes(shown) ? shown : ids[0];
  const focus = (id: string | undefined) =>
    id && group.current?.querySelector<SVGGElement>(`[data-mark="${CSS.escape(id)}"]`)?.focus();
  const onKey = (event: KeyboardEvent, id: string) => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
    const step = steps[event.key];
    if (event.key === 'Escape') onShow(null);
    if (event.key === 'Enter' || event.key === ' ') onShow(id);
    else if (event.key === 'Home') focus(ids[0]);
    else if (event.key === 'End') focus(ids.at(-1));
    else if (step !== undefined) focus(ids[ids.indexOf(id) + step]);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: within a drawing there is no fieldset
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a g of SVG is not interactive
    <g ref={group} role="group" aria-label={name}>
      {rows.map(({ pair, middle, bars }) => {
        const lines = wrapWords(senderOf(pair), 15);
        return (
          <g key={pair.sender}>
            <text className="bar-name" textAnchor="end" y={middle - (lines.length - 1) * 6.5 + 4}>
              {lines.map((line, i) => (
                <tspan key={line} x={area.x - 8} dy={i === 0 ? 0 : 13}>
                  {line}
                </tspan>
              ))}
            </text>
            {remarksOfRow(pair, middle, notComparable, missing).map(({ text, y }) => (
              <text key={text} className="bar-remark" x={area.x + 5} y={y}>
                {text}
              </text>
            ))}
            {bars.map((box) => (
              // biome-ignore lint/a11y/useSemanticElements: within a drawing there is no button
              <g
                key={box.mark.id}
                className="mark"
                data-mark={box.mark.id}
                role="button"
                aria-label={nameOf(box.mark)}
                aria-pressed={box.mark.id === shown}
                tabIndex={box.mark.id === stop ? 0 : -1}
                onFocus={() => onShow(box.mark.id)}
                onClick={() => focus(box.mark.id)}
                onPointerEnter={() => onShow(box.mark.id)}
                onKeyDown={(event) => onKey(event, box.mark.id)}
              >
                <rect x={area.x} y={box.y - 4} width={area.width} height={box.height + 8} fill="transparent" />
                <BarShape box={box} shown={box.mark.id === shown} />
                <text className="bar-figure" x={box.textX} y={box.y + box.height / 2 + 4}>
                  {figureOf(box.mark)}
                </text>
              </g>
            ))}
          </g>
        );
      })}
    </g>
  );
}
