import type { FillLayerSpecification } from 'maplibre-gl';
import { readySlots } from '../patternSlots';

export const hatchLayerId = (slot: number): string => `country-hatch-${slot}`;

/** Name of the image that the layer is filled with; what it looks like is the adapter's business. */
export const hatchImageId = (slot: number): string => `hatch-${slot}`;

/**
 * Not drawn until a scene needs the slot: `fill-layer-opacity` is switched without laying tiles out again, as `visibility`
 * would have them; so only the layers that are rarely needed have that too.
 */
export const hatchLayer = (slot: number): FillLayerSpecification => ({
  id: hatchLayerId(slot),
  type: 'fill',
  source: 'countries',
  layout: { visibility: slot < readySlots ? 'visible' : 'none' },
  paint: {
    'fill-pattern': hatchImageId(slot),
    'fill-opacity': ['case', ['==', ['feature-state', 'slot'], slot], 1, 0],
    'fill-layer-opacity': 0,
    'fill-antialias': false,
  },
});
