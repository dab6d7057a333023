import { surfaces } from '../../theme/palette';
import { pointLayers } from '../style/layers/points';
import type { CountryDrawing } from './countryDrawings';
import { type Drawing, hrefOf, steady } from './drawContext';
import { shortNumber, valueAt } from './layerValues';

interface Props {
  drawing: Drawing;
  countries: readonly CountryDrawing[];
}

/** Fills, then hatches over them; the shape itself has no paint, so that a hatch or an outline can use it again. */
export function Countries({ drawing, countries }: Props) {
  const { shared, idPrefix } = drawing;
  return (
    <>
      {countries.map(({ id, path, fill }) => {
        if (path === null) return null;
        return shared === undefined ? (
          <g key={id} data-country={id} fill={fill}>
            <path id={`${idPrefix}-${id}`} d={path} {...steady(drawing)} />
          </g>
        ) : (
          <use key={id} data-country={id} fill={fill} href={hrefOf(drawing, id)} />
        );
      })}
      <g pointerEvents="none">
        {countries.map(
          ({ id, path, pattern }) =>
            path !== null &&
            pattern && (
              <use
                key={id}
                data-hatched={id}
                data-hatch={pattern.id}
                href={hrefOf(drawing, id)}
                fill={`url(#${idPrefix}-${pattern.id})`}
              />
            ),
        )}
      </g>
    </>
  );
}

/** States too small for a shape. */
export function Points({ drawing: { scene, view }, countries }: Props) {
  const [{ paint } = {}] = pointLayers(scene);
  const radius = valueAt(paint?.['circle-radius'], view.zoom) / view.scale;
  const edge = valueAt(paint?.['circle-stroke-width'], view.zoom) / view.scale;
  return (
    <g stroke={surfaces[scene.scheme].border} strokeWidth={shortNumber(edge)}>
      {countries.map(
        ({ id, point, fill }) =>
          point && (
            <circle
              key={id}
              data-country={id}
              cx={point[0]}
              cy={point[1]}
              // MapLibre draws the stroke outside the radius, SVG on both sides of it.
              r={shortNumber(radius + edge / 2)}
              fill={fill}
            />
          ),
      )}
    </g>
  );
}
