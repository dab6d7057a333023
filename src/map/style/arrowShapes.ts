import type { Arrow } from './arrows';

type Point = [number, number];

/** What one arrow is drawn of; degrees, WGS 84. Both renderers read these. */
export interface ArrowShape {
  arrow: Arrow;
  line: readonly Point[];
  head: readonly Point[];
  /** Where its number stands. */
  middle: Point;
}

const radians = Math.PI / 180;
/** Latitude to Mercator's northing and back, in degrees of longitude at the equator. */
const northing = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2)) / radians;
const latitude = (north: number): number => (2 * Math.atan(Math.exp(north * radians)) - Math.PI / 2) / radians;

/** Parts of the way left free at both ends, so that names stay legible. */
const [leave, arrive] = [0.06, 0.9];
const steps = 24;
/** How far the middle of the first arrow bends to its left, and each further one more: shares of the way. */
const [bend, more] = [0.2, 0.22];
/** Of the head: share of the way, most degrees, half its opening in degrees. */
const [headShare, headMost, opening] = [0.12, 1.35, 28];

/**
 * A curve from label to label, bent to the left of its way, so that an answer in the other direction lies on the other side.
 * Worked out on Mercator's plane, where a bend looks the same in every direction.
 */
export function arrowShape(arrow: Arrow): ArrowShape {
  const [west, south] = arrow.from;
  // The shorter way round the globe.
  const east = arrow.to[0] - 360 * Math.round((arrow.to[0] - west) / 360);
  const [x0, y0, x1, y1] = [west, northing(south), east, northing(arrow.to[1])];
  const [dx, dy] = [x1 - x0, y1 - y0];
  const side = 2 * (bend + more * arrow.lane);
  const [cx, cy] = [(x0 + x1) / 2 - dy * side, (y0 + y1) / 2 + dx * side];
  const at = (share: number): Point => {
    const rest = 1 - share;
    return [
      rest * rest * x0 + 2 * rest * share * cx + share * share * x1,
      rest * rest * y0 + 2 * rest * share * cy + share * share * y1,
    ];
  };
  const place = ([x, y]: Point): Point => [x, latitude(y)];
  const line = Array.from({ length: steps + 1 }, (_, step) => at(leave + ((arrive - leave) * step) / steps));
  const [tip, before] = [at(arrive), at(arrive - 0.06)];
  const back = Math.atan2(before[1] - tip[1], before[0] - tip[0]);
  const length = Math.min(headMost, headShare * Math.hypot(dx, dy));
  const barb = (turn: number): Point => [
    tip[0] + length * Math.cos(back + turn),
    tip[1] + length * Math.sin(back + turn),
  ];
  return {
    arrow,
    line: line.map(place),
    head: [barb(opening * radians), tip, barb(-opening * radians)].map(place),
    middle: place(at((leave + arrive) / 2)),
  };
}
