/** x, y, width and height in units of a frame. */
export type Box = readonly [number, number, number, number];

interface Placed {
  /** The place that falls on `x0`, `y0`, in degrees. */
  lon0: number;
  lat0: number;
  /** Units for a degree of longitude at the equator (Mercator) or for a degree of arc at the centre (equal-area). */
  scale: number;
  x0: number;
  y0: number;
}

export type Projection =
  /** Web Mercator; `west` is the meridian where the world is cut, in degrees. */
  | (Placed & { kind: 'mercator'; west: number })
  /** Lambert's azimuthal equal-area, centred on `lon0`, `lat0`. */
  | (Placed & { kind: 'equal-area' });

const radians = Math.PI / 180;
/** MapLibre's square world ends here. */
const farthest = 85.051129;

/** Northing of a latitude in degrees of longitude at the equator. */
const northing = (lat: number): number =>
  Math.log(Math.tan(Math.PI / 4 + (Math.min(farthest, Math.max(-farthest, lat)) * radians) / 2)) / radians;

/** A longitude moved by whole turns to [west, west + 360). */
export const turned = (lon: number, west: number): number => lon - 360 * Math.floor((lon - west) / 360);

/** Degrees to units, y down, for a longitude that is already on the wanted side of the cut. */
export function forward(projection: Projection, lon: number, lat: number): [number, number] {
  const { lon0, lat0, scale, x0, y0 } = projection;
  if (projection.kind === 'mercator') return [x0 + (lon - lon0) * scale, y0 - (northing(lat) - northing(lat0)) * scale];
  const [phi, phi0, lambda] = [lat * radians, lat0 * radians, (lon - lon0) * radians];
  const cosine = Math.sin(phi0) * Math.sin(phi) + Math.cos(phi0) * Math.cos(phi) * Math.cos(lambda);
  // The antipode has no place; everything near it is far outside any frame of ours.
  const k = (Math.sqrt(2 / Math.max(1e-9, 1 + cosine)) * scale) / radians;
  const east = Math.cos(phi) * Math.sin(lambda);
  const north = Math.cos(phi0) * Math.sin(phi) - Math.sin(phi0) * Math.cos(phi) * Math.cos(lambda);
  return [x0 + k * east, y0 - k * north];
}

/** Where a place is in a frame: longitude and latitude in degrees to units, y down. */
export function project(projection: Projection, lon: number, lat: number): [number, number] {
  return forward(projection, projection.kind === 'mercator' ? turned(lon, projection.west) : lon, lat);
}

/** Units of a Mercator frame to longitude (not turned: it may lie beyond ±180°) and latitude in degrees. */
export function unproject({ lon0, lat0, scale, x0, y0 }: Projection, x: number, y: number): [number, number] {
  const north = northing(lat0) - (y - y0) / scale;
  return [lon0 + (x - x0) / scale, (2 * Math.atan(Math.exp(north * radians)) - Math.PI / 2) / radians];
}
