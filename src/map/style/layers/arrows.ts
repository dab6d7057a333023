import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { surfaces } from '../../../theme/palette';
import { arrowsIn } from '../arrows';
import type { Scene } from '../scene';
import { fonts } from './labels';

/** Pixels on a small map and on one that shows the region in full; between them in proportion. */
const sized = (small: number, full: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  2.4,
  small,
  3.4,
  full,
];

/** Lines and heads in a halo; dashed where no end was found. Colour is for status: arrows have that of text. */
export const arrowLines = ({ scheme }: Scene): LineLayerSpecification[] => {
  const { text, halo } = surfaces[scheme];
  const layer = (
    id: string,
    filter: NonNullable<LineLayerSpecification['filter']>,
    paint: NonNullable<LineLayerSpecification['paint']>,
  ): LineLayerSpecification => ({
    id,
    type: 'line',
    source: 'arrows',
    filter,
    layout: { 'line-join': 'round' },
    paint,
  });
  return [
    layer('arrow-halo', ['==', ['geometry-type'], 'LineString'], { 'line-color': halo, 'line-width': sized(3.5, 6) }),
    layer('arrow-line', ['==', ['get', 'dashed'], false], { 'line-color': text, 'line-width': sized(1.5, 2.5) }),
    layer('arrow-dashed', ['==', ['get', 'dashed'], true], {
      'line-color': text,
      'line-width': sized(1.5, 2.5),
      'line-dasharray': [2.5, 1.8],
    }),
  ];
};

/** The disc under an arrow's number, in CSS pixels. */
export const arrowDisc = ({ scheme }: Scene): CircleLayerSpecification => ({
  id: 'arrow-disc',
  type: 'circle',
  source: 'arrows',
  filter: ['==', ['geometry-type'], 'Point'],
  paint: {
    'circle-color': surfaces[scheme].text,
    'circle-radius': sized(6.5, 9),
    'circle-stroke-color': surfaces[scheme].halo,
    'circle-stroke-width': 1.5,
  },
});

export const arrowNumber = ({ scheme }: Scene): SymbolLayerSpecification => ({
  id: 'arrow-number',
  type: 'symbol',
  source: 'arrows',
  filter: ['==', ['geometry-type'], 'Point'],
  layout: {
    'text-field': ['to-string', ['get', 'number']],
    'text-font': fonts,
    'text-size': sized(9, 12),
    'text-allow-overlap': true,
    'text-ignore-placement': true,
  },
  paint: { 'text-color': surfaces[scheme].halo },
});

/** Chosen trade measures: above the countries' outlines, below their names. Hidden while there are none. */
export function arrowLayers(
  scene: Scene,
): (LineLayerSpecification | CircleLayerSpecification | SymbolLayerSpecification)[] {
  const visibility = arrowsIn(scene).length > 0 ? 'visible' : 'none';
  const layers = [...arrowLines(scene), arrowDisc(scene), arrowNumber(scene)];
  return layers.map((layer) => Object.assign(layer, { layout: { ...layer.layout, visibility } }));
}
