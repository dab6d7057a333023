import type { Position } from 'geojson';
import { signedArea } from './signedArea';

/** Latitude as the Mercator projection stretches it, in degrees. */
const mercator = (lat: number): number => (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;

/**
 * Side of the square that is as large as the box of the largest part, in degrees of longitude as drawn in Web Mercator:
 * times 512 · 2^zoom / 360 it is pixels. Two figures are enough to tell what is too small for a pattern.
 */
export function spanOf(polygons: readonly Position[][][]): number {
  const [largest = []] = polygons
    .map(([outer = []]) => outer)
    .sort((a, b) => Math.abs(signedArea(b)) - Math.abs(signedArea(a)));
  const lons = largest.map(([lon = 0]) => lon);
  const lats = largest.map(([, lat = 0]) => mercator(Math.max(-85, Math.min(85, lat))));
  const width = Math.max(...lons) - Math.min(...lons);
  const height = Math.max(...lats) - Math.min(...lats);
  return Number(Math.sqrt(width * height).toPrecision(2));
}
