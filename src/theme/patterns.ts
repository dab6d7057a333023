import type { StandingClass } from '../domain/standing';
import { fillOf, inkOf, type Scheme, surfaces } from './palette';

export type PatternKind = 'rise' | 'fall' | 'cross' | 'level' | 'dots' | 'stripes';

/** A tile that repeats in both directions; the same data is drawn as pixels (MapLibre) and as SVG (legend, exports). */
export interface Pattern {
  id: string;
  kind: PatternKind;
  /** Side of the tile in CSS pixels. */
  size: number;
  /** Width of a line, or diameter of a dot, in CSS pixels. */
  width: number;
  ink: string;
  /** Of stripes: the colour of each band, null where the fill shows. */
  bands?: readonly (string | null)[];
}

const made = new Map<string, Pattern>();

/** The same tile is the same object. */
export function pattern(kind: PatternKind, size: number, width: number, ink: string): Pattern {
  const id = `${kind}-${size}-${width}-${ink.slice(1)}`;
  const tile = made.get(id) ?? { id, kind, size, width, ink };
  made.set(id, tile);
  return tile;
}

/** The hatch that a state's own standing adds to its fill, so that it survives greyscale and colour-blind eyes. */
export function ownPattern(bloc: string, standing: StandingClass, scheme: Scheme): Pattern | null {
  const ink = inkOf(bloc, scheme);
  switch (standing) {
    case 'partner':
      return pattern('rise', 8, 1.25, ink);
    case 'observer':
      return pattern('fall', 8, 1.25, ink);
    case 'prospective':
      return pattern('dots', 8, 1.75, ink);
    case 'suspended':
      return pattern('cross', 8, 1, ink);
    case 'frozen':
      return pattern('level', 8, 1.75, surfaces[scheme].ground);
    case 'ended':
      return pattern('level', 8, 0.75, surfaces[scheme].quiet);
    case 'unknown':
      return pattern('dots', 12, 2, surfaces[scheme].quiet);
    case 'not-applicable':
      return pattern('fall', 12, 0.75, surfaces[scheme].quiet);
    default:
      return null;
  }
}

/** The second bloc's mark over the first one's fill: a diagonal in its own ink, heavier for a stronger tie. */
export function secondPattern(bloc: string, standing: StandingClass, scheme: Scheme): Pattern | null {
  const ink = inkOf(bloc, scheme);
  switch (standing) {
    case 'full':
      return pattern('rise', 8, 2.5, ink);
    case 'frozen':
      return pattern('cross', 8, 2, ink);
    case 'associate':
      return pattern('rise', 8, 2, ink);
    case 'partner':
      return pattern('rise', 12, 1.5, ink);
    case 'observer':
      return pattern('fall', 12, 1.5, ink);
    case 'prospective':
      return pattern('dots', 8, 1.75, ink);
    case 'suspended':
      return pattern('cross', 12, 1, ink);
    case 'ended':
      return pattern('level', 12, 1, ink);
    case 'unknown':
      return pattern('dots', 12, 2, surfaces[scheme].quiet);
    default:
      return null;
  }
}

/** Side of a square that every tile fills without a rest, in CSS pixels: one size of image for all hatches. */
export const tileSide = 24;

/** Side of a tile of stripes: three bands of 8. */
const stripeSize = tileSide;

/** Three blocs: a band each, in its own fill where the state has a tie; null when it has none. */
export function stripes(bands: readonly (string | null)[]): Pattern | null {
  const [ink] = bands.filter((band) => band !== null);
  if (ink === undefined) return null;
  const id = `stripes-${bands.map((band) => band?.slice(1) ?? 'none').join('-')}`;
  const tile = made.get(id) ?? { id, kind: 'stripes', size: stripeSize, width: stripeSize / bands.length, ink, bands };
  made.set(id, tile);
  return tile;
}

/** A stripe for each of three blocs: its member's fill, its observer's for every lesser tie. */
export const stripePattern = (
  blocs: readonly string[],
  classes: readonly StandingClass[],
  scheme: Scheme,
): Pattern | null =>
  stripes(
    blocs.map((bloc, i) => {
      const standing = classes[i] ?? 'none';
      if (standing === 'full' || standing === 'frozen') return fillOf(bloc, 'full', scheme);
      const lesser = standing === 'associate' || standing === 'partner' || standing === 'observer';
      return lesser ? fillOf(bloc, 'observer', scheme) : null;
    }),
  );

const wrap = (value: number, size: number): number => ((value % size) + size) % size;

/** Distance in CSS pixels from a point of the tile to the nearest line or dot centre. */
function distance({ kind, size }: Pattern, x: number, y: number): number {
  const near = (value: number) => Math.abs(wrap(value + size / 2, size) - size / 2);
  const rise = near(x + y) / Math.SQRT2;
  const fall = near(x - y) / Math.SQRT2;
  switch (kind) {
    case 'rise':
    case 'stripes':
      return rise;
    case 'fall':
      return fall;
    case 'cross':
      return Math.min(rise, fall);
    case 'level':
      return near(y - size / 2);
    case 'dots':
      return Math.min(
        Math.hypot(near(x - size / 4), near(y - size / 4)),
        Math.hypot(near(x - (3 * size) / 4), near(y - (3 * size) / 4)),
      );
  }
}

const channels = (colour: string): [number, number, number] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number, number];

/** Colour and cover (0–1) of a point of the tile, with one device pixel of soft edge. */
function sample(tile: Pattern, x: number, y: number, ratio: number): { ink: string; cover: number } {
  if (!tile.bands) {
    const cover = Math.min(1, Math.max(0, (tile.width / 2 - distance(tile, x, y)) * ratio + 0.5));
    return { ink: tile.ink, cover };
  }
  const ink = tile.bands[Math.floor(wrap(x + y, tile.size) / tile.width)] ?? null;
  return ink === null ? { ink: tile.ink, cover: 0 } : { ink, cover: 1 };
}

/** The tile as RGBA pixels at a device pixel ratio (1–3), seamless; repeated over a larger square if asked for. */
export function patternPixels(
  tile: Pattern,
  ratio: number,
  square: number = tile.size,
): { width: number; height: number; data: Uint8ClampedArray } {
  const side = Math.round(square * ratio);
  const data = new Uint8ClampedArray(side * side * 4);
  for (let row = 0; row < side; row += 1)
    for (let column = 0; column < side; column += 1) {
      const at = (place: number) => ((place + 0.5) * square) / side;
      const { ink, cover } = sample(tile, at(column), at(row), ratio);
      data.set([...channels(ink), Math.round(255 * cover)], (row * side + column) * 4);
    }
  return { width: side, height: side, data };
}

/** The tile as SVG: path data, stroked for lines and filled for dots. */
export function patternPath({ kind, size, width }: Pattern): { d: string; filled: boolean } {
  const half = size / 2;
  const rise = `M${-half},${half}L${half},${-half}M0,${size}L${size},0M${half},${size + half}L${size + half},${half}`;
  const fall = `M${-half},${half}L${half},${size + half}M0,0L${size},${size}M${half},${-half}L${size + half},${half}`;
  const dot = (x: number, y: number) =>
    `M${x - width / 2},${y}a${width / 2},${width / 2} 0 1 0 ${width},0a${width / 2},${width / 2} 0 1 0 ${-width},0z`;
  switch (kind) {
    case 'rise':
    case 'stripes':
      return { d: rise, filled: false };
    case 'fall':
      return { d: fall, filled: false };
    case 'cross':
      return { d: rise + fall, filled: false };
    case 'level':
      return { d: `M0,${half}H${size}`, filled: false };
    case 'dots':
      return { d: dot(size / 4, size / 4) + dot((3 * size) / 4, (3 * size) / 4), filled: true };
  }
}

/** One shape of a tile as SVG: stroked with its width, or filled. */
export interface PatternShape {
  d: string;
  ink: string;
  /** Of the stroke; null for a filled shape. */
  width: number | null;
}

/** The tile as SVG shapes, in the order in which they are drawn. */
export function patternShapes(tile: Pattern): PatternShape[] {
  const { size, bands } = tile;
  if (!bands) {
    const { d, filled } = patternPath(tile);
    return [{ d, ink: tile.ink, width: filled ? null : tile.width }];
  }
  const line = (sum: number) => `M${sum + size},${-size}L${-size},${sum + size}`;
  return bands.flatMap((ink, band) => {
    const middle = (band + 0.5) * tile.width;
    return ink === null ? [] : [{ d: line(middle) + line(middle + size), ink, width: tile.width / Math.SQRT2 }];
  });
}
