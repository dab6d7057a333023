import type { FillLayerSpecification } from 'maplibre-gl';

export const hatchLayerId = (slot: number): string => `country-hatch-${slot}`;

/** Hidden until a scene needs the slot; the adapter then gives it its pattern. */
export const hatchLayer = (slot: number): FillLayerSpecification => ({
  id: hatchLayerId(slot),
  type: 'fill',
  source: 'countries',
  layout: { visibility: 'none' },
  paint: {
    'fill-opacity': ['case', ['==', ['feature-state', 'slot'], slot], 1, 0],
    'fill-antialias': false,
  },
});
