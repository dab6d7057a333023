import type { ExpressionSpecification, FillLayerSpecification } from 'maplibre-gl';
import { leastPatterned } from '../solidTone';

/** A country's side in degrees (its `span`) as pixels at the tile's zoom: MapLibre's world is 512 pixels wide at zoom 0. */
const side: ExpressionSpecification = ['*', ['get', 'span'], ['*', 512 / 360, ['^', 2, ['zoom']]]];

/** Over fill and hatch: the plain tone of what is too small for a pattern. Its filter goes by whole zooms. */
export const smallTone = (): FillLayerSpecification => ({
  id: 'country-small',
  type: 'fill',
  source: 'countries',
  filter: ['<', side, leastPatterned],
  paint: {
    'fill-color': ['to-color', ['feature-state', 'solid'], 'transparent'],
    'fill-antialias': false,
  },
});
