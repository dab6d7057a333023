import type { Position } from 'geojson';
import type { Box } from '../../src/map/svg/projection';

/** One side of the window: how far inside it a position is, negative outside. */
type Side = (position: Position) => number;

const sidesOf = ([left, top, width, height]: Box): Side[] => [
  ([x = 0]) => x - left,
  ([x = 0]) => left + width - x,
  ([, y = 0]) => y - top,
  ([, y = 0]) => top + height - y,
];

function crossing(a: Position, b: Position, side: Side): Position {
  const t = side(a) / (side(a) - side(b));
  const between = (axis: 0 | 1): number => (a[axis] ?? 0) + t * ((b[axis] ?? 0) - (a[axis] ?? 0));
  return [between(0), between(1)];
}

/** A ring without its closing vertex, cut to the window (Sutherland and Hodgman): it runs along the sides it left by. */
export function clipRing(ring: readonly Position[], window: Box): Position[] {
  return sidesOf(window).reduce<Position[]>(
    (points, side) =>
      points.flatMap((to, index) => {
        const from = points.at(index - 1) ?? to;
        const crossed = side(from) >= 0 !== side(to) >= 0 ? [crossing(from, to, side)] : [];
        return side(to) >= 0 ? [...crossed, to] : crossed;
      }),
    [...ring],
  );
}

/** The pieces of a line that lie in the window. */
export function clipLine(line: readonly Position[], window: Box): Position[][] {
  return sidesOf(window).reduce<Position[][]>(
    (lines, side) => lines.flatMap((whole) => cutBy(whole, side)),
    [[...line]],
  );
}

function cutBy(line: Position[], side: Side): Position[][] {
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  for (const [index, to] of line.entries()) {
    const from = line[index - 1] ?? to;
    if (side(from) >= 0 !== side(to) >= 0) piece.push(crossing(from, to, side));
    if (side(to) >= 0) piece.push(to);
    else if (piece.length > 0) {
      pieces.push(piece);
      piece = [];
    }
  }
  return [...pieces, piece].filter(({ length }) => length > 1);
}
