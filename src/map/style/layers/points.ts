import type { CircleLayerSpecification } from 'maplibre-gl';
import { surfaces } from '../../../theme/palette';
import type { Scene } from '../scene';

/** States too small for a shape at this detail. */
export const pointLayers = ({ scheme }: Scene): CircleLayerSpecification[] => [
  {
    id: 'country-point',
    type: 'circle',
    source: 'points',
    filter: ['==', ['get', 'kind'], 'state'],
    paint: {
      'circle-color': ['to-color', ['feature-state', 'fill'], surfaces[scheme].land],
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 1, 2, 5, 5],
      'circle-stroke-color': surfaces[scheme].border,
      'circle-stroke-width': 0.75,
    },
  },
  {
    id: 'enclave-point',
    type: 'circle',
    source: 'points',
    filter: ['==', ['get', 'kind'], 'enclave'],
    minzoom: 6,
    paint: {
      'circle-color': surfaces[scheme].ground,
      'circle-radius': 3,
      'circle-stroke-color': surfaces[scheme].border,
      'circle-stroke-width': 1,
    },
  },
];
