import type { LineLayerSpecification } from 'maplibre-gl';
import { surfaces } from '../../../theme/palette';
import type { Scene } from '../scene';
import { ofKind } from './kind';

/**
 * A dark line in a light halo: adjacent fills alone cannot carry meaning. Far off a line becomes lighter, not thinner than a pixel:
 * what is thinner each engine smooths in its own way.
 */
export const borderLayers = ({ scheme }: Scene): LineLayerSpecification[] => {
  const { border, halo } = surfaces[scheme];
  return [
    {
      id: 'border-halo',
      type: 'line',
      source: 'overlay',
      filter: ofKind('border'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': halo,
        'line-opacity': 0.75,
        'line-width': ['interpolate', ['linear'], ['zoom'], 1, 1.3, 4, 2.5, 7, 4],
      },
    },
    {
      id: 'border-line',
      type: 'line',
      source: 'overlay',
      filter: ofKind('border'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': border,
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 1, 0.25, 4, ['case', ['get', 'region'], 0.85, 0.6], 7, 1],
        'line-width': ['interpolate', ['linear'], ['zoom'], 1, 1, 4, 1.2, 7, 1.4],
      },
    },
    {
      id: 'disputed-line',
      type: 'line',
      source: 'overlay',
      filter: ofKind('disputed'),
      paint: { 'line-color': border, 'line-width': 1, 'line-dasharray': [3, 3] },
    },
  ];
};
