/** d3-geo-projection 4 ships no types and npm has none for it; this is the one function the build uses. */
declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3-geo';
  import type { MultiPolygon } from 'geojson';
  export function geoProject(object: MultiPolygon, projection: GeoProjection): MultiPolygon;
}
