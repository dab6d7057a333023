import type { FillLayerSpecification } from 'maplibre-gl';
import { surfaces } from '../../../theme/palette';
import type { Scene } from '../scene';

/** Inland waters over the countries; the sea is the ground of the container. */
export const waterLayers = ({ scheme }: Scene): FillLayerSpecification[] => [
  {
    id: 'lakes',
    type: 'fill',
    source: 'lakes',
    paint: { 'fill-color': surfaces[scheme].sea, 'fill-outline-color': surfaces[scheme].quiet },
  },
];
