import { readFileSync } from 'node:fs';
import { geoArea } from 'd3-geo';
import type { FeatureCollection, Geometry, MultiLineString, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { measure } from '../build/compress';
import { administeredBy } from './administeredBy';
import { buildGeo } from './buildGeo';
import type { CountryFeature } from './drawCountries';
import type { LakeFeature } from './drawLakes';
import type { PointFeature } from './drawPoints';
import { pointInPolygon } from './pointInPolygon';
import { signedArea } from './signedArea';
import { unMembers } from './unMembers';
import { windPolygon } from './windPolygon';

/** Most bytes of each file after brotli: the map is fetched on a phone. */
const budgets = {
  'countries.geojson': 110_000,
  'overlay.geojson': 44_500,
  'points.geojson': 1_000,
};
type Name = keyof typeof budgets;
const names = Object.keys(budgets) as Name[];
/** SVG paths, tested in frames.test.ts; `frame.json` goes into the page itself. */
const frameBudgets = { 'frame.json': 9_000, 'frame-equal-area.json': 9_000, 'world.json': 40_000 };
const files: readonly (readonly [string, number])[] = [...Object.entries(budgets), ...Object.entries(frameBudgets)];

const readText = (name: string): string => readFileSync(new URL(`../../public/geo/${name}`, import.meta.url), 'utf8');
const read = (name: Name): FeatureCollection => JSON.parse(readText(name)) as FeatureCollection;

const countries = read('countries.geojson').features as CountryFeature[];
/** What lies over the countries, of one kind. */
const overlay = (kind: string) =>
  read('overlay.geojson').features.filter(({ properties }) => properties?.kind === kind);
const lakes = overlay('lake') as LakeFeature[];
const points = read('points.geojson').features as PointFeature[];
const linesOf = (kind: 'border' | 'disputed'): Position[][] =>
  overlay(kind).flatMap(({ geometry }) => (geometry as MultiLineString).coordinates);

const polygonsOf = (geometry: Polygon | CountryFeature['geometry']): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
const polygonsOfCountry = (iso: string): Position[][][] =>
  countries.filter(({ properties }) => properties.iso === iso).flatMap(({ geometry }) => polygonsOf(geometry));
const allPolygons = [...countries, ...lakes].flatMap(({ geometry }) => polygonsOf(geometry));

function lineRuns(geometry: Geometry): Position[][] {
  if (geometry.type === 'Point') return [[geometry.coordinates]];
  if (geometry.type === 'MultiLineString' || geometry.type === 'Polygon') return geometry.coordinates;
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat();
  throw new Error(`Unexpected geometry ${geometry.type}`);
}
const runs = names.flatMap((name) => read(name).features.flatMap(({ geometry }) => lineRuns(geometry)));

function countriesAt(position: Position): string[] {
  const hit = countries.filter(({ geometry }) => polygonsOf(geometry).some((part) => pointInPolygon(position, part)));
  return hit.map(({ properties }) => properties.iso);
}

const edgesOf = (rings: Position[][]): string[] =>
  rings.flatMap((ring) => ring.slice(1).map((to, index) => [ring[index]?.join(' '), to.join(' ')].sort().join(' – ')));

describe('public/geo', () => {
  it('is what the build makes, byte for byte', { timeout: 120_000 }, () => {
    const built = buildGeo();
    expect(built.map(({ name }) => name).sort()).toEqual(files.map(([name]) => name).sort());
    // Compared as a flag: a failure would otherwise print half a megabyte.
    expect(built.filter(({ name, text }) => text !== readText(name)).map(({ name }) => name)).toEqual([]);
  });

  it.each(files)('%s keeps to its byte budget of %i', { timeout: 60_000 }, (name, budget) => {
    expect(measure(name, Buffer.from(readText(name))).brotli).toBeLessThanOrEqual(budget);
  });

  it('has coordinates in range and no finer than the source', () => {
    const wrong = runs.flat().filter((position) => {
      const [lon = Number.NaN, lat = Number.NaN] = position;
      const isRounded = position.every((value) => Number(value.toFixed(3)) === value);
      return !(position.length === 2 && Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && isRounded);
    });
    expect(wrong).toEqual([]);
  });

  it('has no edge across the antimeridian and no edge without length', () => {
    const wrong = runs.flatMap((run) =>
      run.slice(1).filter(([lon = 0, lat = 0], index) => {
        const [lonBefore = 0, latBefore = 0] = run[index] ?? [];
        return Math.abs(lon - lonBefore) >= 180 || (lon === lonBefore && lat === latBefore);
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('polygons', () => {
  it('are closed rings, wound as RFC 7946 says', () => {
    for (const polygon of allPolygons) {
      for (const [index, ring] of polygon.entries()) {
        expect(ring.length).toBeGreaterThan(3);
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(Math.sign(signedArea(ring))).toBe(index === 0 ? 1 : -1);
      }
    }
  });

  it('are each less than a hemisphere on the sphere', () => {
    const tooLarge = allPolygons.filter(
      // d3-geo winds the other way round: a ring that was reversed would cover the rest of the globe.
      (polygon) => geoArea({ type: 'Polygon', coordinates: windPolygon(polygon, 'd3') }) > 2 * Math.PI,
    );
    expect(tooLarge).toEqual([]);
    expect(allPolygons.filter((polygon) => geoArea({ type: 'Polygon', coordinates: polygon }) < 2 * Math.PI)).toEqual(
      [],
    );
  });
});

describe('country identities', () => {
  it('are unique numbers and unique codes', () => {
    expect(new Set(countries.map(({ id }) => id)).size).toBe(countries.length);
    expect(new Set(countries.map(({ properties }) => properties.iso)).size).toBe(countries.length);
    for (const { id, properties } of countries) {
      expect(Number.isInteger(id) && Number(id) > 0).toBe(true);
      expect(properties).toEqual({ iso: expect.stringMatching(/^[A-Z]{3}$/), span: expect.any(Number) });
      expect(properties.span).toBeGreaterThan(0);
    }
  });

  it('cover every UN member and observer, as a shape or a symbol', () => {
    const drawn = new Set([...countries, ...points].map(({ properties }) => properties.iso));
    expect(unMembers).toHaveLength(193);
    const wanted = [...unMembers, 'VAT', 'PSE', 'ESH', 'TWN', 'XKX', 'XNC', 'XSI', ...administeredBy.keys()];
    expect(wanted.filter((iso) => !drawn.has(iso))).toEqual([]);
    expect([...drawn].filter((iso) => !wanted.includes(iso))).toEqual([]);
  });

  it('keep the numbers of ISO 3166-1', () => {
    const idOf = (iso: string) => countries.find(({ properties }) => properties.iso === iso)?.id;
    expect(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB', 'XKX', 'XNC', 'XSI'].map(idOf)).toEqual([
      398, 417, 762, 795, 860, 901, 902, 903,
    ]);
  });
});

describe('borders', () => {
  it.each([
    ['KAZ', 'UZB', 500],
    ['KAZ', 'RUS', 1900],
    ['KAZ', 'CHN', 300],
    ['KGZ', 'TJK', 200],
    ['TKM', 'IRN', 200],
    ['TJK', 'AFG', 200],
    ['RUS', 'UKR', 100],
    ['UKR', 'POL', 10],
    ['DEU', 'FRA', 5],
  ])('of %s and %s are the same vertices in both', (one, other, least) => {
    const theirs = new Set(edgesOf(polygonsOfCountry(other).flat()));
    const shared = edgesOf(polygonsOfCountry(one).flat()).filter((edge) => theirs.has(edge));
    expect(shared.length).toBeGreaterThan(least);
  });

  it('have a country on either side, along every edge', () => {
    const uses = new Map<string, number>();
    for (const edge of edgesOf(countries.flatMap(({ geometry }) => polygonsOf(geometry).flat())))
      uses.set(edge, (uses.get(edge) ?? 0) + 1);
    const drawn = edgesOf([...linesOf('border'), ...linesOf('disputed')]);
    const oneSided = drawn.filter((edge) => (uses.get(edge) ?? 0) < 2);
    // These two run inside one country: the policy draws the line, not the state.
    const inner = overlay('disputed').filter(({ properties }) =>
      ['somaliland', 'western-sahara-berm'].includes(String(properties?.line)),
    );
    const inside = new Set(edgesOf(inner.flatMap(({ geometry }) => lineRuns(geometry))));
    expect(oneSided.filter((edge) => !inside.has(edge))).toEqual([]);
  });

  it('are solid or dashed, never both, and none runs through Perekop', () => {
    const solid = new Set(edgesOf(linesOf('border')));
    expect(edgesOf(linesOf('disputed')).filter((edge) => solid.has(edge))).toEqual([]);
    const lines = [...linesOf('border'), ...linesOf('disputed')].flat();
    const inIsthmus = ([lon = 0, lat = 0]: Position) => lon > 33 && lon < 35.5 && lat > 45 && lat < 46.4;
    expect(lines.filter(inIsthmus)).toEqual([]);
  });

  it('include the disputed lines that the source has', () => {
    const lines = overlay('disputed').map(({ properties }) => String(properties?.line));
    expect(lines.sort()).toEqual([
      'aksai-chin',
      'golan',
      'kosovo',
      'line-of-control',
      'mcmahon-line',
      'northern-cyprus',
      'palestine',
      'siachen',
      'somaliland',
      'western-sahara',
      'western-sahara-berm',
    ]);
  });
});

describe('places', () => {
  it.each<[string, Position, string[]]>([
    ['Sevastopol', [33.55, 44.59], ['UKR']],
    ['Simferopol', [34.1, 44.95], ['UKR']],
    ['Kerch', [36.45, 45.35], ['UKR']],
    ['Sokh', [71.13, 39.96], ['UZB']],
    ['Vorukh', [70.58, 39.85], ['TJK']],
    ['Shohimardon', [71.75, 39.96], ['UZB']],
    ['Sarvan', [70.6, 40.98], ['TJK']],
    ['Astana', [71.43, 51.13], ['KAZ']],
    ['Baikonur', [63.31, 45.62], ['KAZ']],
    ['Khorog', [71.55, 37.49], ['TJK']],
    ['Osh', [72.8, 40.53], ['KGZ']],
    ['Batken', [70.82, 40.06], ['KGZ']],
    ['Tashkent', [69.24, 41.3], ['UZB']],
    ['Ashgabat', [58.38, 37.94], ['TKM']],
    ['Nukus', [59.61, 42.46], ['UZB']],
    ['the middle of the Caspian', [51, 42], []],
    ['Pristina', [21.17, 42.66], ['XKX']],
    ['Kyrenia', [33.32, 35.33], ['XNC']],
    ['Nicosia, south', [33.36, 35.13], ['CYP']],
    ['Hargeisa', [44.06, 9.56], ['SOM']],
    ['Laayoune', [-13.2, 27.15], ['ESH']],
    ['Agadir', [-9.55, 30.42], ['MAR']],
    ['Sukhumi', [41.05, 43.01], ['GEO']],
    ['Stepanakert', [46.75, 39.82], ['AZE']],
    ['Tiraspol', [29.64, 46.84], ['MDA']],
    ['Uelen, beyond 180°', [-170.5, 66.3], ['RUS']],
  ])('%s at %j is in %j', (_, position, isos) => {
    expect(countriesAt(position)).toEqual(isos);
  });

  it('has the Aral and the lakes of the region as water', () => {
    const named = lakes.map(({ properties }) => properties.name);
    expect(named).toEqual(
      expect.arrayContaining(['North Aral Sea', 'South Aral Sea', 'Balkhash', 'Issyk-Kul', 'Zaysan']),
    );
  });

  it('has each enclave symbol within the country around it', () => {
    const enclaves = points.filter(({ properties }) => properties.kind === 'enclave');
    expect(enclaves).toHaveLength(4);
    for (const { properties, geometry } of enclaves) {
      // Jangail lies a kilometre from the border, closer than the source knows the border.
      if (properties.kind !== 'enclave' || properties.name === 'Jangail') continue;
      expect([properties.name, countriesAt(geometry.coordinates)]).toEqual([properties.name, [properties.within]]);
    }
  });
});
