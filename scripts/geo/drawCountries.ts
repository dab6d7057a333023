import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { Country, World } from './buildTopology';
import { numericOf } from './countryCodes';
import { cutAntimeridian } from './cutAntimeridian';
import { detailOf, leastPart } from './detail';
import { ringOf } from './ringOf';
import { signedArea } from './signedArea';
import { spanOf } from './spanOf';
import { windPolygon } from './windPolygon';

/** `span`: see spanOf. */
export type CountryFeature = Feature<Polygon | MultiPolygon, { iso: string; span: number }>;

/** How many countries use each arc, to tell a coast from a border. */
function countUses(countries: Country[]): Map<number, number> {
  const uses = new Map<number, number>();
  for (const arc of countries.flatMap(({ arcs }) => arcs.flat(2))) {
    const index = arc < 0 ? ~arc : arc;
    uses.set(index, (uses.get(index) ?? 0) + 1);
  }
  return uses;
}

/** Where two arcs meet, or the antimeridian cuts at a vertex, rounding can put the same vertex twice. */
function withoutRepeats(polygon: Position[][]): Position[][] {
  const isRepeat = ([lon, lat]: Position, before?: Position): boolean => lon === before?.[0] && lat === before?.[1];
  return polygon.map((ring) => ring.filter((position, index) => !isRepeat(position, ring[index - 1])));
}

function hasArea([outer = []]: Position[][]): boolean {
  return outer.length > 3 && signedArea(outer) !== 0;
}

/**
 * Countries as GeoJSON. Small islands and pools go, by `leastPart` and only where no neighbour shares their line; a
 * country's largest part stays, however small. What has no area even in the source (the Vatican) has no shape.
 */
export function drawCountries(world: World, countries: Country[]): CountryFeature[] {
  const uses = countUses(countries);
  return countries.flatMap(({ iso, arcs }): CountryFeature[] => {
    const detail = detailOf([iso]);
    const areaOf = (ring: number[] = []): number => Math.abs(signedArea(ringOf(world.arcs, ring)));
    const largest = arcs.reduce((best, polygon) => (areaOf(polygon[0]) > areaOf(best[0]) ? polygon : best));
    const isKept = (ring: number[]): boolean => {
      const points = ringOf(world.arcs, ring);
      const isShared = ring.some((arc) => (uses.get(arc < 0 ? ~arc : arc) ?? 0) > 1);
      return points.length > 3 && areaOf(ring) > (isShared ? 0 : leastPart(detail, points[0] ?? []));
    };
    const polygons = arcs
      .filter((polygon) => polygon === largest || isKept(polygon[0] ?? []))
      .map((polygon) => polygon.filter((ring, index) => index === 0 || isKept(ring)))
      .map((polygon): Position[][] => polygon.map((ring) => ringOf(world.arcs, ring)));
    const coordinates = cutAntimeridian(polygons)
      .map(withoutRepeats)
      .filter(hasArea)
      .map((polygon) => windPolygon(polygon));
    const [only] = coordinates;
    if (!only) return [];
    const geometry: CountryFeature['geometry'] =
      coordinates.length === 1 ? { type: 'Polygon', coordinates: only } : { type: 'MultiPolygon', coordinates };
    return [{ type: 'Feature', id: numericOf(iso), properties: { iso, span: spanOf(coordinates) }, geometry }];
  });
}
