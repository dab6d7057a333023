import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { arrowShape } from './arrowShapes';
import { arrowsIn } from './arrows';
import type { Scene } from './scene';

/** Where the geometry is; absolute, since a worker resolves it. */
export const geoUrl = (file: string, base: string): string => new URL(`geo/${file}.geojson`, base).href;

const credit = 'Made with Natural Earth';

/** Labels come from the dataset, not from the shapes: their place is an editor's choice. */
export const labelData = (scene: Scene): GeoJSON.FeatureCollection<GeoJSON.Point> => ({
  type: 'FeatureCollection',
  features: scene.labels.map(({ id, name, at, rank }) => ({
    type: 'Feature',
    properties: { iso: id, name, rank },
    geometry: { type: 'Point', coordinates: [...at] },
  })),
});

/** Chosen trade measures: per arrow its line, its head and the place of its number. */
export const arrowData = (scene: Scene): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features: arrowsIn(scene)
    .map(arrowShape)
    .flatMap(({ arrow: { number, open }, line, head, middle }) => {
      const lineOf = (coordinates: readonly [number, number][], dashed: boolean): GeoJSON.Feature => ({
        type: 'Feature',
        properties: { number, dashed },
        geometry: { type: 'LineString', coordinates: [...coordinates] },
      });
      return [
        lineOf([...line], open),
        lineOf([...head], false),
        { type: 'Feature', properties: { number }, geometry: { type: 'Point', coordinates: middle } },
      ];
    }),
});

/** Of the countries' outlines: the same file, taken from the browser's cache. */
export const outlineData = (base: string): string => geoUrl('countries', base);

/**
 * As few as can be: each has its tiles looked up, and a mask to clip them by, in every frame. One whose layers are all hidden has not:
 * outlines until the first is needed, arrows while there are none.
 * `outlined`: whether anything has been marked yet; until then nobody needs the outlines.
 */
export const sourcesFor = (
  scene: Scene,
  base: string,
  outlined: boolean,
): Record<string, GeoJSONSourceSpecification> => ({
  countries: {
    type: 'geojson',
    data: geoUrl('countries', base),
    promoteId: 'iso',
    attribution: credit,
    tolerance: 0.2,
  },
  outlines: {
    type: 'geojson',
    data: outlined ? outlineData(base) : { type: 'FeatureCollection', features: [] },
    promoteId: 'iso',
    tolerance: 0.4,
  },
  points: { type: 'geojson', data: geoUrl('points', base), promoteId: 'iso' },
  overlay: { type: 'geojson', data: geoUrl('overlay', base), tolerance: 0.2 },
  labels: { type: 'geojson', data: labelData(scene) },
  arrows: { type: 'geojson', data: arrowData(scene) },
});
