import { labelLayers, lineHeight } from '../style/layers/labels';
import type { Drawing } from './drawContext';
import { shortNumber, valueAt } from './layerValues';
import { placeLabels } from './placeLabels';

/** Baseline below the middle of a line, and the room between letters, in ems: where MapLibre puts them. */
const rise = 0.45;
const spacing = 0.025;

/** Names, dark in a light halo. Sizes are in units; a style sheet may set `font-size` by the class of the rank. */
export function Labels({ drawing }: { drawing: Drawing }) {
  const { scene, frame, view, portable } = drawing;
  const [layer] = labelLayers(scene);
  const fonts: unknown = layer?.layout?.['text-font'];
  return (
    <g
      className="map-labels"
      fontFamily={Array.isArray(fonts) ? fonts.join(',') : 'sans-serif'}
      textAnchor="middle"
      letterSpacing={`${spacing}em`}
      fill={String(layer?.paint?.['text-color'])}
      stroke={String(layer?.paint?.['text-halo-color'])}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {placeLabels(scene, frame, view, portable).map(({ id, rank, lines, x, y, size }) => {
        const [left, middle] = [shortNumber(x), shortNumber(y)];
        const first = shortNumber(rise - ((lines.length - 1) * lineHeight) / 2);
        return (
          <text
            key={id}
            className={`map-label-${rank}`}
            x={left}
            y={middle}
            dy={`${first}em`}
            fontSize={shortNumber(size / view.scale)}
            strokeWidth={`${shortNumber((2 * valueAt(layer?.paint?.['text-halo-width'], view.zoom)) / size)}em`}
          >
            {lines.length === 1
              ? lines[0]
              : lines.map((line, at) => (
                  <tspan key={line} x={left} dy={at === 0 ? undefined : `${lineHeight}em`}>
                    {line}
                  </tspan>
                ))}
          </text>
        );
      })}
    </g>
  );
}
