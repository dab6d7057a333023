/**
 * In place of `@maplibre/mlt`: the decoder of a tile format that the atlas has none of, 17 kB gzip. MapLibre reaches it only for a
 * vector source with `encoding: 'mlt'`; ours are GeoJSON.
 */
export const GEOMETRY_TYPE = {};

export function decodeTile(): never {
  throw new Error('This build of MapLibre reads no MLT tiles.');
}
