import { arrowShape } from '../style/arrowShapes';
import { arrowsIn } from '../style/arrows';
import { arrowDisc, arrowLines, arrowNumber } from '../style/layers/arrows';
import { type Drawing, steady } from './drawContext';
import { shortNumber, strokeOf, valueAt } from './layerValues';
import { project } from './projection';

const parts = (id: string, open: boolean): ('line' | 'head')[] => {
  if (id === 'arrow-halo') return ['line', 'head'];
  if (id === 'arrow-dashed') return open ? ['line'] : [];
  return open ? ['head'] : ['line', 'head'];
};

/** Chosen trade measures, as MapLibre's layers draw them: halo, line or dashes, head, number on a disc. */
export function Arrows({ drawing }: { drawing: Drawing }) {
  const { scene, frame, view, portable } = drawing;
  const shapes = arrowsIn(scene).map(arrowShape);
  if (shapes.length === 0) return null;
  const placed = ([lon, lat]: readonly [number, number]) => project(frame.projection, lon, lat).map(shortNumber);
  const path = (points: readonly (readonly [number, number])[]) =>
    `M${points.map((point) => placed(point).join(' ')).join('L')}`;
  const disc = arrowDisc(scene).paint;
  const { layout, paint } = arrowNumber(scene);
  const edge = valueAt(disc?.['circle-stroke-width'], view.zoom) / view.scale;
  const size = valueAt(layout?.['text-size'], view.zoom) / view.scale;
  return (
    <g className="arrows">
      {arrowLines(scene).map((layer) => (
        <g key={layer.id} className={layer.id} fill="none" {...strokeOf(layer, view, portable)}>
          {shapes.flatMap((shape) =>
            parts(layer.id, shape.arrow.open).map((part) => (
              <path
                key={`${shape.arrow.measure} ${part}`}
                data-arrow={shape.arrow.number}
                data-part={part}
                d={path(shape[part])}
                {...steady(drawing)}
              />
            )),
          )}
        </g>
      ))}
      {shapes.map(({ arrow, middle }) => {
        const [x, y] = placed(middle);
        return (
          <g key={arrow.measure} data-arrow={arrow.number} data-part="number">
            <circle
              cx={x}
              cy={y}
              r={shortNumber(valueAt(disc?.['circle-radius'], view.zoom) / view.scale + edge / 2)}
              fill={String(disc?.['circle-color'])}
              stroke={String(disc?.['circle-stroke-color'])}
              strokeWidth={shortNumber(edge)}
            />
            <text
              x={x}
              y={y}
              dy="0.36em"
              textAnchor="middle"
              fontFamily={String(layout?.['text-font'])}
              fontSize={shortNumber(size)}
              fill={String(paint?.['text-color'])}
            >
              {arrow.number}
            </text>
          </g>
        );
      })}
    </g>
  );
}
