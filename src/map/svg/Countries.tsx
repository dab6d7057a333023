import { memo } from 'react';
import { surfaces } from '../../theme/palette';
import { pointLayers } from '../style/layers/points';
import type { CountryDrawing } from './countryDrawings';
import { type Drawing, hrefOf, steady } from './drawContext';
import { shortNumber, valueAt } from './layerValues';

interface Props {
  drawing: Drawing;
  countries: readonly CountryDrawing[];
}

interface ShapeProps {
  id: string;
  /** Of the path itself, or of the one elsewhere in the document that is used. */
  href: string;
  path: string | null;
  fill: string;
  vectorEffect?: 'non-scaling-stroke';
}

/** Drawn anew only when its own colour changes: a change of date touches few of the countries. */
const Shape = memo(function Shape({ id, href, path, fill, vectorEffect }: ShapeProps) {
  if (path === null) return <use data-country={id} fill={fill} href={href} />;
  return (
    <g data-country={id} fill={fill}>
      <path id={href.slice(1)} d={path} vectorEffect={vectorEffect} />
    </g>
  );
});

const Hatch = memo(function Hatch({ id, href, hatch, ink }: { id: string; href: string; hatch: string; ink: string }) {
  return <use data-hatched={id} data-hatch={hatch} href={href} fill={ink} />;
});

/** Fills, then hatches over them; the shape itself has no paint, so that a hatch or an outline can use it again. */
export function Countries({ drawing, countries }: Props) {
  const { shared, idPrefix } = drawing;
  return (
    <>
      {countries.map(
        ({ id, path, fill }) =>
          path !== null && (
            <Shape
              key={id}
              id={id}
              href={hrefOf(drawing, id)}
              path={shared === undefined ? path : null}
              fill={fill}
              {...steady(drawing)}
            />
          ),
      )}
      <g pointerEvents="none">
        {countries.map(
          ({ id, path, pattern }) =>
            path !== null &&
            pattern && (
              <Hatch
                key={id}
                id={id}
                href={hrefOf(drawing, id)}
                hatch={pattern.id}
                ink={`url(#${idPrefix}-${pattern.id})`}
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
