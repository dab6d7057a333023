import type { FillLayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { surfaces } from '../../../theme/palette';
import type { Scene } from '../scene';
import { ofKind } from './kind';

/**
 * Inland waters over the countries; the sea is the ground of the container. Their edge is a line of its own: the outline
 * that a fill can have is one pixel of full tone, in steps. It begins where a lake is large enough to have an edge and still be water.
 */
export const waterLayers = ({ scheme }: Scene): [FillLayerSpecification, LineLayerSpecification] => [
  {
    id: 'lakes',
    type: 'fill',
    source: 'overlay',
    filter: ofKind('lake'),
    paint: { 'fill-color': surfaces[scheme].sea, 'fill-antialias': false },
  },
  {
    id: 'lake-edges',
    type: 'line',
    source: 'overlay',
    filter: ofKind('lake'),
    minzoom: 3,
    paint: { 'line-color': surfaces[scheme].quiet, 'line-width': 0.75 },
  },
];
