import type { Feature } from 'geojson';
import { buildTopology, mergeCountries } from './buildTopology';
import { drawCountries } from './drawCountries';
import { drawFrames } from './drawFrames';
import { drawLakes } from './drawLakes';
import { drawLines } from './drawLines';
import { drawPoints } from './drawPoints';
import { readPieces } from './readPieces';
import { simplifyWorld } from './simplifyWorld';

export interface GeoFile {
  name: string;
  text: string;
}

/** One feature a line: as small as compression cares for, and a change of one country is one line in a diff. */
function format(name: string, features: Feature[]): GeoFile {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return { name, text: `{"type":"FeatureCollection","features":[\n${lines}\n]}\n` };
}

/**
 * Every file of public/geo, made from the installed packages alone; the same bytes each time. Throws on a changed source.
 * What lies over the countries is one file: each source of a style has tiles to be looked up and clipped in every frame.
 */
export function buildGeo(): GeoFile[] {
  const pieces = buildTopology(readPieces());
  const merged = mergeCountries(pieces);
  const world = simplifyWorld(pieces, merged);
  const countries = drawCountries(world, merged);
  const { borders, disputed } = drawLines(world);
  const lakes = drawLakes();
  const points = drawPoints(countries);
  return [
    format('countries.geojson', countries),
    format('overlay.geojson', [...lakes, ...borders, ...disputed]),
    format('points.geojson', points),
    ...drawFrames(world, merged, lakes, points),
  ];
}
