import { geoArea, geoCentroid } from 'd3-geo';
import type { Feature, Point, Position } from 'geojson';
import { coarseDecimals } from './detail';
import type { CountryFeature } from './drawCountries';
import { pointInPolygon } from './pointInPolygon';
import { roundTo } from './roundTo';
import { signedArea } from './signedArea';
import { unMembers } from './unMembers';
import { windPolygon } from './windPolygon';

export type PointFeature = Feature<
  Point,
  { iso: string; kind: 'state' } | { iso: string; kind: 'enclave'; within: string; name: string; until?: string }
>;

/** States, observers and separate trade members that get a symbol when they are too small to be hit on a world map. */
const symbolled = new Set([...unMembers, 'PSE', 'HKG', 'MAC', 'XKX', 'XNC']);
const leastSquareKilometres = 3000;
const earthRadius = 6371;

/**
 * The Ferghana valley enclaves that no source scale has. Positions are those the public enclave lists give, good to about
 * a kilometre. `until` is the month from which the enclave is gone: Barak was exchanged and emptied by 15 April 2024
 * (RFE/RL); Kayragach went to Kyrgyzstan by the border agreement signed in February and March 2025 (24.kg). One list has
 * Jangail end in 2026, which nothing else read here confirms: it stays.
 */
const enclaves: readonly PointFeature[] = [
  enclave('KGZ', 'UZB', 'Barak', [72.767, 40.667], '2024-04'),
  enclave('UZB', 'KGZ', 'Chon-Qora (Qalacha)', [71.037, 40.244]),
  enclave('UZB', 'KGZ', 'Jangail', [71.666, 40.203]),
  enclave('TJK', 'KGZ', 'Kayragach (Western Qalacha)', [69.545, 40.068], '2025-03'),
];

/** The source's Vatican is two vertices without an area: it has a symbol and no shape. */
const vatican: PointFeature = {
  type: 'Feature',
  properties: { iso: 'VAT', kind: 'state' },
  geometry: { type: 'Point', coordinates: [12.454, 41.903] },
};

function enclave(iso: string, within: string, name: string, position: Position, until?: string): PointFeature {
  const properties = { iso, kind: 'enclave' as const, within, name, ...(until ? { until } : {}) };
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: position } };
}

/** A position on the country's largest part: its centroid, or for a ring-shaped atoll one of its vertices. */
function anchor({ geometry }: CountryFeature): Position {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const size = (polygon: Position[][]): number => signedArea(polygon[0] ?? []);
  const largest = polygons.reduce((best, polygon) => (size(polygon) > size(best) ? polygon : best));
  const centroid = geoCentroid({ type: 'Polygon', coordinates: windPolygon(largest, 'd3') });
  return pointInPolygon(centroid, largest) ? centroid : (largest[0]?.[0] ?? centroid);
}

/** Area in km² on the sphere. */
export function squareKilometres({ geometry }: CountryFeature): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const wound = polygons.map((polygon) => windPolygon(polygon, 'd3'));
  return geoArea({ type: 'MultiPolygon', coordinates: wound }) * earthRadius ** 2;
}

/** Point symbols: the small states, and the enclaves that the source lacks. */
export function drawPoints(countries: CountryFeature[]): PointFeature[] {
  const small = countries.filter(
    (country) => symbolled.has(country.properties.iso) && squareKilometres(country) < leastSquareKilometres,
  );
  const states = small.map((country): PointFeature => {
    const properties = { iso: country.properties.iso, kind: 'state' as const };
    const coordinates = roundTo(anchor(country), coarseDecimals);
    return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } };
  });
  return [...states, vatican, ...enclaves];
}
