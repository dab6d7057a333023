import { region } from '../../src/map/region';
import { type Box, forward, type Projection } from '../../src/map/svg/projection';

/** A drawing of the world, or of a window on it, as SVG paths. */
export interface FrameSpec {
  name: string;
  projection: Projection;
  /** What is drawn: nothing lies outside. */
  window: Box;
  /** What must be in view. */
  inner: Box;
  /** Least triangles (Visvalingam) in square units, for lines of Central Asia, lines that reach `near`, and the rest. */
  least: { region: number; near: number; far: number };
  /** Least island and lake in square units; a country's largest part always stays. */
  leastPart: { near: number; far: number };
  near: Box;
}

/** The bounds that the interactive map opens with. */
export const bounds = region;
const centre = { lon0: 66, lat0: 44 };
const thousandth = (value: number): number => Math.round(value * 1000) / 1000;

/** The box around the bounds, sampled along their edges since the equal-area projection bends them. */
function boxOfBounds(projection: Projection): Box {
  const [west, south, east, north] = bounds;
  const steps = Array.from({ length: 101 }, (_, step) => step / 100);
  const edge = steps.flatMap((t) => {
    const [lon, lat] = [west + t * (east - west), south + t * (north - south)];
    return [
      forward(projection, lon, south),
      forward(projection, lon, north),
      forward(projection, west, lat),
      forward(projection, east, lat),
    ];
  });
  const [xs, ys] = [edge.map(([x]) => x), edge.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
}

/** The projection moved so that the bounds stand in the middle of a window of that size. */
function centred<P extends Projection>(projection: P, width: number, height: number): { projection: P; inner: Box } {
  const [left, top, wide, high] = boxOfBounds(projection);
  const x0 = thousandth(projection.x0 + width / 2 - (left + wide / 2));
  const y0 = thousandth(projection.y0 + height / 2 - (top + high / 2));
  const moved = { ...projection, x0, y0 };
  const [x, y] = boxOfBounds(moved);
  return { projection: moved, inner: [thousandth(x), thousandth(y), thousandth(wide), thousandth(high)] };
}

/** Zoom 4 of a map of 512-pixel tiles: MapLibre's. */
const zoom4 = (512 * 2 ** 4) / 360;
const mercator = centred(
  { kind: 'mercator', ...centre, scale: Number(zoom4.toFixed(9)), x0: 0, y0: 0, west: -114 },
  1800,
  1500,
);
// About 1000 units for the width of the bounds.
const equalArea = centred({ kind: 'equal-area', ...centre, scale: 30, x0: 0, y0: 0 }, 1360, 1000);

/** The Bering Strait: the one meridian that parts no country. */
const strait = -169;
const whole: Projection = { ...mercator.projection, west: strait };

function worldWindow(): Box {
  const [left, top] = forward(whole, strait, 84).map(Math.floor) as [number, number];
  const [right, bottom] = forward(whole, strait + 360, -57).map(Math.ceil) as [number, number];
  return [left, top, right - left, bottom - top];
}

export const frameSpecs: readonly FrameSpec[] = [
  {
    name: 'frame.json',
    ...mercator,
    window: [0, 0, 1800, 1500],
    near: [420, 330, 960, 840],
    least: { region: 3, near: 6, far: 28 },
    leastPart: { near: 20, far: 60 },
  },
  {
    name: 'frame-equal-area.json',
    ...equalArea,
    window: [0, 0, 1360, 1000],
    near: [0, 0, 1360, 1000],
    least: { region: 2, near: 4, far: 4 },
    leastPart: { near: 6, far: 6 },
  },
  {
    // In the units of frame.json, so that one view box does for both.
    name: 'world.json',
    projection: whole,
    inner: mercator.inner,
    window: worldWindow(),
    near: [0, 0, 1800, 1500],
    least: { region: 1, near: 3, far: 20 },
    leastPart: { near: 6, far: 80 },
  },
];
