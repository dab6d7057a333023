import type { Pattern } from '../../theme/patterns';
import type { Scene } from './scene';

/**
 * MapLibre ignores feature-state in `fill-pattern` (maplibre-gl-js #4930), so each hatch has a layer of its own, shown
 * where the feature's `slot` says so. As many layers as one scene can need: three stripes of three tones each, less the empty one.
 * A layer without a hatch is not drawn.
 */
export const slotCount = 26;

/** Layers that are laid out from the start: one or two blocs never need more. The rest are for three of many kinds of ties. */
export const readySlots = 5;

export const slots: readonly number[] = Array.from({ length: slotCount }, (_, slot) => slot);

/** Which hatch stands in which layer; a hatch that both scenes use keeps its layer, so that sliding moves nothing. */
export function assignSlots(scene: Scene, before: readonly (Pattern | null)[] = []): readonly (Pattern | null)[] {
  const needed = new Map<string, Pattern>();
  for (const { pattern } of scene.countries.values()) if (pattern) needed.set(pattern.id, pattern);
  const assigned: (Pattern | null)[] = slots.map((slot) => {
    const kept = before[slot];
    if (!kept || !needed.has(kept.id)) return null;
    needed.delete(kept.id);
    return kept;
  });
  for (const [i, taken] of assigned.entries()) {
    const next = taken ? undefined : needed.values().next().value;
    if (!next) continue;
    needed.delete(next.id);
    assigned[i] = next;
  }
  if (needed.size > 0)
    throw new Error(`A scene of ${slotCount + needed.size} hatches; the map has ${slotCount} layers.`);
  return assigned;
}
