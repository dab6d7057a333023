import type { Position } from 'geojson';

/** Area of a closed ring in square degrees, positive when it runs counter-clockwise (RFC 7946 outer rings do). */
export function signedArea(ring: readonly Position[]): number {
  let doubled = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [x0 = 0, y0 = 0] = ring[index - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[index] ?? [];
    doubled += unwrap(x0, x1) * (y0 + y1);
  }
  return -doubled / 2;
}

/** Step from one longitude to the next by the short way round, so that rings across ±180° have their true area. */
function unwrap(from: number, to: number): number {
  const step = to - from;
  return step > 180 ? step - 360 : step < -180 ? step + 360 : step;
}
