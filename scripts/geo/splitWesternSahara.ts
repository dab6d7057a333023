import type { Position } from 'geojson';

/** The parallel of 27°40' N, which separates Morocco from the Non-Self-Governing Territory of Western Sahara. */
const parallel = 27 + 40 / 60;
/** Where the parallel meets the Algerian border; the source has a vertex there, as the berm ends at it. */
const eastEnd: Position = [-8.667, parallel];
/** Where it meets the Atlantic, within a coast vertex or two. */
const westEnd: Position = [-13.17, parallel];

function nearestIndex(ring: Position[], [lon = 0, lat = 0]: Position): number {
  const distances = ring.map(([x = 0, y = 0]) => Math.hypot(x - lon, y - lat));
  return distances.indexOf(Math.min(...distances));
}

/**
 * Cuts the source's Morocco, which reaches south to the berm, along 27°40' N. Both ends of the cut are vertices that the
 * source already has, so that the shared borders of the two halves stay as they are.
 */
export function splitWesternSahara(morocco: Position[][][]): { north: Position[][][]; south: Position[][][] } {
  const [polygon, ...others] = [...morocco].sort((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0));
  const ring = polygon?.[0]?.slice(0, -1) ?? [];
  const [first = 0, second = 0] = [nearestIndex(ring, eastEnd), nearestIndex(ring, westEnd)].sort((a, b) => a - b);
  const inner = ring.slice(first, second + 1);
  const outer = [...ring.slice(second), ...ring.slice(0, first + 1)];
  const halves = [inner, outer].map((half) => [...half, half[0] ?? []]);
  const meanLatitude = (half: Position[]): number => half.reduce((sum, [, y = 0]) => sum + y, 0) / half.length;
  const [south = [], north = []] = halves.sort((a, b) => meanLatitude(a) - meanLatitude(b));
  return { north: [[north], ...others], south: [[south]] };
}
