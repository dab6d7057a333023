import type { LineLayerSpecification } from 'maplibre-gl';
import { surfaces } from '../../../theme/palette';
import type { Scene } from '../scene';

/** A dark line in a light halo: adjacent fills alone cannot carry meaning. */
export const borderLayers = ({ scheme }: Scene): LineLayerSpecification[] => {
  const { border, halo } = surfaces[scheme];
  return [
    {
      id: 'border-halo',
      type: 'line',
      source: 'borders',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': halo,
        'line-opacity': 0.75,
        'line-width': ['interpolate', ['linear'], ['zoom'], 1, 1, 4, 2.5, 7, 4],
      },
    },
    {
      id: 'border-line',
      type: 'line',
      source: 'borders',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': border,
        'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.3, 4, ['case', ['get', 'region'], 1, 0.7], 7, 1.4],
      },
    },
    {
      id: 'disputed-line',
      type: 'line',
      source: 'disputed',
      paint: { 'line-color': border, 'line-width': 1, 'line-dasharray': [3, 3] },
    },
  ];
};
