import type { CountryId } from '../../domain/model/country';
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
}

/** What a country's outline knows: of a source of its own, since outlines have five times the vertices of fills. */
export interface OutlineState {
  contested: boolean;
  selected: boolean;
}

type States<S> = ReadonlyMap<CountryId, S>;

export function shapeStates(countries: Scene['countries'], assigned: readonly (Pattern | null)[]): States<ShapeState> {
  const slotOf = new Map(assigned.flatMap((pattern, slot) => (pattern ? [[pattern.id, slot] as const] : [])));
  const states = new Map<CountryId, ShapeState>();
  for (const [id, { fill, pattern, solid }] of countries)
    states.set(id, { fill, slot: pattern ? (slotOf.get(pattern.id) ?? -1) : -1, solid: (pattern && solid) ?? '' });
  return states;
}

const unmarked: OutlineState = { contested: false, selected: false };

/** Of the marked countries only: few are. */
export function outlineStates({ countries, selected }: Pick<Scene, 'countries' | 'selected'>): States<OutlineState> {
  const states = new Map<CountryId, OutlineState>();
  for (const [id, { contested }] of countries)
    if (contested || id === selected) states.set(id, { contested, selected: id === selected });
  return states;
}

/** The shapes whose state is not what it was. */
export function changedStates(before: States<ShapeState>, after: States<ShapeState>): [CountryId, ShapeState][] {
  const changed: [CountryId, ShapeState][] = [];
  for (const [id, state] of after) {
    const was = before.get(id);
    if (was === undefined || was.fill !== state.fill || was.slot !== state.slot || was.solid !== state.solid)
      changed.push([id, state]);
  }
  return changed;
}

/** The outlines that are not what they were; one that has lost its marks is told so. */
export function changedOutlines(
  before: States<OutlineState>,
  after: States<OutlineState>,
): [CountryId, OutlineState][] {
  const changed: [CountryId, OutlineState][] = [];
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const { contested, selected } = before.get(id) ?? unmarked;
    const state = after.get(id) ?? unmarked;
    if (contested !== state.contested || selected !== state.selected) changed.push([id, state]);
  }
  return changed;
}
