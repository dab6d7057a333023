import type { SymbolLayerSpecification } from 'maplibre-gl';
import { surfaces } from '../../../theme/palette';
import type { Scene } from '../scene';

/** Without `glyphs` in the style MapLibre draws the letters itself from these CSS fonts: no glyph server. */
export const fonts = ['system-ui', 'Segoe UI', 'Roboto', 'Noto Sans', 'DejaVu Sans', 'sans-serif'];

/** Height of a line of letters, in ems; MapLibre's own. */
export const lineHeight = 1.2;

/** Where a name of the five may stand, in heights of its text from its place: they must not lose theirs on a phone, in no language. */
export const shifts: readonly number[] = [0, -0.5, 0.5, -1, 1, -1.5, 1.5, -2, 2, -2.5, 2.5, -3];

const anchorOf = (shift: number): [anchor: string, offset: [number, number]] => ['center', [0, shift * lineHeight]];

const label = (
  { scheme }: Scene,
  id: string,
  rank: number,
  minzoom: number,
  size: number,
): SymbolLayerSpecification => ({
  id,
  type: 'symbol',
  source: 'labels',
  minzoom,
  filter: ['==', ['get', 'rank'], rank],
  layout: {
    'text-field': ['get', 'name'],
    'text-font': fonts,
    'text-size': ['interpolate', ['linear'], ['zoom'], 3, size, 6, size * 1.3],
    'text-max-width': 8,
    'text-padding': 4,
    'symbol-sort-key': rank,
    // These alone: letters that may stand elsewhere are laid out anew in every frame.
    ...(rank === 0 && { 'text-variable-anchor-offset': shifts.flatMap(anchorOf) }),
  },
  paint: { 'text-color': surfaces[scheme].text, 'text-halo-color': surfaces[scheme].halo, 'text-halo-width': 1.6 },
});

/** The five first, so that they win the room; neighbours next; the world when there is room for it. */
export const labelLayers = (scene: Scene): SymbolLayerSpecification[] => [
  label(scene, 'labels-disputed', 3, 6, 11),
  label(scene, 'labels-other', 2, 3.2, 11),
  label(scene, 'labels-neighbour', 1, 2.2, 12),
  label(scene, 'labels-central-asia', 0, 2, 14),
];
