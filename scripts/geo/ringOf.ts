import type { Position } from 'geojson';

/** The closed ring that a sequence of shared arcs makes; a negative index is an arc run backwards. */
export function ringOf(arcs: Position[][], indices: number[]): Position[] {
  return indices.flatMap((index, order) => {
    const arc = index < 0 ? [...(arcs[~index] ?? [])].reverse() : (arcs[index] ?? []);
    return order === 0 ? arc : arc.slice(1);
  });
}
