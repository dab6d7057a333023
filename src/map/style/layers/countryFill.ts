import type { FillLayerSpecification } from 'maplibre-gl';
import { surfaces } from '../../../theme/palette';
import type { Scene } from '../scene';

export const countryFill = ({ scheme }: Scene): FillLayerSpecification => ({
  id: 'country-fill',
  type: 'fill',
  source: 'countries',
  paint: {
    'fill-color': ['to-color', ['feature-state', 'fill'], surfaces[scheme].land],
    // Borders are lines on top; anti-aliased fills would cost as much again.
    'fill-antialias': false,
  },
});
