import type { Position } from 'geojson';

/** A position with at most so many decimals, free of negative zero. */
export function roundTo([lon = 0, lat = 0]: Position, decimals: number): Position {
  return [Number(lon.toFixed(decimals)) + 0, Number(lat.toFixed(decimals)) + 0];
}
