import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { inkOf } from './inkOf';
import type { Look } from './looksSeries';
import { MarkGlyph } from './MarkGlyph';
import type { Mark } from './markSeries';
import { moveMark } from './moveMark';

interface Props {
  marks: readonly Mark[];
  looks: ReadonlyMap<string, Look>;
  /** Accessible name of the whole and of each mark. */
  name: string;
  nameOf(mark: Mark): string;
  shown: string | null;
  onShow(id: string | null): void;
}

/** How far from a mark a tap or a pointer still means it, in pixels. */
const reach = 32;

/** The marks of a chart over time: one stop of the Tab key, arrows among them, and the nearest to the pointer. */
export function MarkLayer({ marks, looks, name, nameOf, shown, onShow }: Props) {
  const [x, y, area] = [useXAxisScale(), useYAxisScale(), usePlotArea()];
  const group = useRef<SVGGElement>(null);
  if (!x || !y || !area) return null;
  const placed = marks.map((mark) => ({
    mark,
    x: x(mark.points[0].at) ?? 0,
    ys: mark.points.map(({ value }) => y(value) ?? 0),
  }));
  const stop = marks.some(({ id }) => id === shown) ? shown : marks.at(-1)?.id;
  const focus = (id: string) => group.current?.querySelector<SVGGElement>(`[data-mark="${CSS.escape(id)}"]`)?.focus();
  const near = (event: { clientX: number; clientY: number; currentTarget: SVGRectElement }): string | null => {
    const box = event.currentTarget.getBoundingClientRect();
    const [left, top] = [event.clientX - box.left + area.x - reach, event.clientY - box.top + area.y - reach];
    const distances = placed.map(({ mark, x: at, ys }) => ({
      id: mark.id,
      distance: Math.min(...ys.map((height) => Math.hypot(at - left, height - top))),
    }));
    const [nearest] = distances.sort((a, b) => a.distance - b.distance);
    return nearest && nearest.distance <= reach ? nearest.id : null;
  };
  const onMove = (event: PointerEvent<SVGRectElement>) => {
    const id = event.pointerType === 'mouse' ? near(event) : null;
    if (id !== null) onShow(id);
  };
  const onKey = (event: KeyboardEvent, id: string) => {
    if (event.key === 'Escape') onShow(null);
    if (event.key === 'Enter' || event.key === ' ') onShow(id);
    const next = moveMark(marks, id, event.key);
    if (next === null && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (next !== null) focus(next);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: within a drawing there is no fieldset
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a g of SVG is not interactive
    <g ref={group} role="group" aria-label={name}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the pointer's way to the nearest mark; keys use the marks */}
      <rect
        x={area.x - reach}
        y={area.y - reach}
        width={area.width + 2 * reach}
        height={area.height + 2 * reach}
        fill="transparent"
        onPointerMove={onMove}
        onClick={(event) => {
          const id = near(event);
          if (id !== null) focus(id);
        }}
      />
      {placed.map(({ mark, x: at, ys }) => {
        const ink = inkOf(looks.get(mark.series.key));
        return (
          // biome-ignore lint/a11y/useSemanticElements: within a drawing there is no button
          <g
            key={mark.id}
            className="mark"
            data-mark={mark.id}
            role="button"
            aria-label={nameOf(mark)}
            aria-pressed={mark.id === shown}
            tabIndex={mark.id === stop ? 0 : -1}
            onFocus={() => onShow(mark.id)}
            onClick={() => focus(mark.id)}
            onPointerEnter={() => onShow(mark.id)}
            onKeyDown={(event) => onKey(event, mark.id)}
          >
            {mark.id === shown && <circle className="halo" cx={at} cy={ys[0]} r={9} />}
            {ys.length > 1 && <path d={`M${at},${Math.min(...ys)}V${Math.max(...ys)}`} stroke={ink} strokeWidth={2} />}
            {mark.points.map((point, i) => (
              <MarkGlyph
                key={point.record.id}
                point={point}
                x={at}
                y={ys[i] ?? 0}
                months={mark.series.months}
                ink={ink}
              />
            ))}
          </g>
        );
      })}
    </g>
  );
}
