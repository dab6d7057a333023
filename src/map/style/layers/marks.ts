import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';
import { surfaces } from '../../../theme/palette';
import type { Scene } from '../scene';

const shownIf = (key: 'contested' | 'selected' | 'hovered'): ExpressionSpecification => [
  'case',
  ['boolean', ['feature-state', key], false],
  1,
  0,
];

/** Which marks need which layers. */
export const markLayerIds = {
  contested: ['contested-line'],
  hovered: ['hovered-line'],
  selected: ['selected-halo', 'selected-line'],
} as const;

/** Outlines of single countries: contested (dashed), hovered, selected. From a source of their own: a change of colours does not touch them. */
export const markLayers = ({ scheme }: Scene): LineLayerSpecification[] => {
  const { contested, accent, halo } = surfaces[scheme];
  const outline = (id: string, paint: NonNullable<LineLayerSpecification['paint']>): LineLayerSpecification => ({
    id,
    type: 'line',
    source: 'outlines',
    // Laid out when there is something to mark for the first time; the adapter knows. A round join has a fan of vertices, all
    // uploaded with every mark; at these widths a corner is as good up to this limit.
    layout: { visibility: 'none', 'line-join': 'round', 'line-round-limit': 1.6 },
    paint,
  });
  return [
    outline('contested-line', {
      'line-color': contested,
      'line-width': 2,
      'line-dasharray': [1.5, 1.5],
      'line-opacity': shownIf('contested'),
    }),
    outline('hovered-line', { 'line-color': accent, 'line-width': 2, 'line-opacity': shownIf('hovered') }),
    outline('selected-halo', { 'line-color': halo, 'line-width': 5, 'line-opacity': shownIf('selected') }),
    outline('selected-line', { 'line-color': accent, 'line-width': 3, 'line-opacity': shownIf('selected') }),
  ];
};
