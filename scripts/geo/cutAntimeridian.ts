import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { Position } from 'geojson';
import { finestDecimals } from './detail';
import { roundTo } from './roundTo';
import { windPolygon } from './windPolygon';

// Scaled to degrees, without resampling: the projection leaves every vertex in place and only cuts at ±180°.
const degrees = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0);

function crosses(polygon: Position[][]): boolean {
  return polygon.some((ring) =>
    ring.some(([lon = 0], index) => index > 0 && Math.abs(lon - (ring[index - 1]?.[0] ?? lon)) > 180),
  );
}

function cut(polygon: Position[][]): Position[][][] {
  const projected = geoProject({ type: 'MultiPolygon', coordinates: [windPolygon(polygon, 'd3')] }, degrees);
  // The projection's y runs down; rounding takes off the float noise, so that shared vertices stay identical.
  const upright = ([x = 0, y = 0]: Position): Position => roundTo([x, -y], finestDecimals);
  return projected.coordinates.map((part) => part.map((ring) => ring.map(upright)));
}

/** Polygons split at ±180°: a ring that jumps there is drawn by map renderers as a band across the world. */
export function cutAntimeridian(polygons: Position[][][]): Position[][][] {
  return polygons.flatMap((polygon) => (crosses(polygon) ? cut(polygon) : [polygon]));
}
