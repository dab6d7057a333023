import type { Position } from 'geojson';

/** Area of a ring, closed or not, in square units of its plane; the sign says which way it runs. */
export function planarArea(ring: readonly Position[]): number {
  let doubled = 0;
  let [x0 = 0, y0 = 0] = ring.at(-1) ?? [];
  for (const [x = 0, y = 0] of ring) {
    doubled += x0 * y - x * y0;
    [x0, y0] = [x, y];
  }
  return doubled / 2;
}
