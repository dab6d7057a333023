import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { alpha3Of } from './countryCodes';
import { pointInPolygon } from './pointInPolygon';
import { shapePolicy } from './shapePolicy';
import { splitWesternSahara } from './splitWesternSahara';

/** A source shape, or a cut-out of one, and the country it is drawn in. */
export interface Piece {
  iso: string;
  part: string;
}
export type PieceFeature = Feature<MultiPolygon, Piece>;

const simferopol: Position = [34.1, 44.95];
const indianOceanTerritories = { CCK: 96.9, CXR: 105.6 } as const;

function readSource(): FeatureCollection<Polygon | MultiPolygon, { name: string }> {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const world = JSON.parse(readFileSync(path, 'utf8')) as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  return feature(world, world.objects.countries) as FeatureCollection<Polygon | MultiPolygon, { name: string }>;
}

function piece(iso: string, coordinates: Position[][][], part = ''): PieceFeature {
  return { type: 'Feature', properties: { iso, part }, geometry: { type: 'MultiPolygon', coordinates } };
}

/**
 * The source's shapes with the boundary policy applied, as pieces: where the policy moves land from one country to
 * another (Crimea, Baikonur, Western Sahara, Somaliland), the moved land is a piece of its own, to be merged once all
 * pieces share one topology. Shapes are otherwise as the source has them.
 */
export function readPieces(): PieceFeature[] {
  return readSource().features.flatMap(({ id, properties: { name }, geometry }): PieceFeature[] => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    if (name === 'Indian Ocean Ter.') {
      return Object.entries(indianOceanTerritories).map(([iso, lon]) =>
        piece(
          iso,
          polygons.filter((polygon) => Math.abs((polygon[0]?.[0]?.[0] ?? 0) - lon) < 1),
        ),
      );
    }
    if (name === 'Russia') {
      const crimea = polygons.filter((polygon) => pointInPolygon(simferopol, polygon));
      if (crimea.length !== 1) throw new Error('The source no longer has Crimea as one Russian polygon');
      return [
        piece(
          'RUS',
          polygons.filter((polygon) => !crimea.includes(polygon)),
        ),
        piece('UKR', crimea, 'crimea'),
      ];
    }
    if (name === 'Morocco') {
      const { north, south } = splitWesternSahara(polygons);
      return [piece('MAR', north), piece('ESH', south, 'west-of-berm')];
    }
    const fate = shapePolicy[name];
    if (fate === null) return [];
    if (fate) return [piece(fate.iso, polygons, fate.part)];
    if (id === undefined) throw new Error(`The source has a shape without an id that no policy names: ${name}`);
    return [piece(alpha3Of(String(id)), polygons)];
  });
}
