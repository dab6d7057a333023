import type { CountryId } from '../../domain/atlas';
import type { Pattern } from '../../theme/patterns';
import type { Scene } from './scene';

/**
 * What a shape knows of the scene: only what its layers' expressions read, since a shape that looks the same is not
 * to be touched. MapLibre works out every layer of a shape anew, whichever part of its state has changed.
 */
export interface ShapeState {
  fill: string;
  /** Layer of its hatch, -1 for none. */
  slot: number;
  /** Fill where it is too small for its pattern; empty for none. */
  solid: string;
  contested: boolean;
  selected: boolean;
}

export function shapeStates(scene: Scene, assigned: readonly (Pattern | null)[]): ReadonlyMap<CountryId, ShapeState> {
  const slotOf = new Map(assigned.flatMap((pattern, slot) => (pattern ? [[pattern.id, slot] as const] : [])));
  return new Map(
    [...scene.countries].map(([id, { fill, pattern, solid, contested }]) => [
      id,
      {
        fill,
        slot: pattern ? (slotOf.get(pattern.id) ?? -1) : -1,
        solid: (pattern && solid) ?? '',
        contested,
        selected: id === scene.selected,
      },
    ]),
  );
}

/** The shapes whose state is not what it was. */
export function changedStates(
  before: ReadonlyMap<CountryId, ShapeState>,
  after: ReadonlyMap<CountryId, ShapeState>,
): [CountryId, ShapeState][] {
  const differs = (a: ShapeState | undefined, b: ShapeState) =>
    a === undefined ||
    a.fill !== b.fill ||
    a.slot !== b.slot ||
    a.solid !== b.solid ||
    a.contested !== b.contested ||
    a.selected !== b.selected;
  return [...after].filter(([id, state]) => differs(before.get(id), state));
}
