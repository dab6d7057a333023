import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Polygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import type { GeometryCollection, Polygon as PolygonArcs, Topology } from 'topojson-specification';
import { coarseDecimals, finestDecimals } from './detail';
import { ringOf } from './ringOf';
import { roundTo } from './roundTo';
import { signedArea } from './signedArea';
import { windPolygon } from './windPolygon';

export type LakeFeature = Feature<Polygon, { kind: 'lake'; name?: string }>;

/** Least triangle in square degrees: lakes that have a name here are in or near the region and are drawn finer. */
const tolerances = { named: 0.0002, other: 0.01 };
const leastIsland = { named: 0.002, other: 0.1 };

function readLakes(): Feature<Polygon, { name?: string }>[] {
  const rows = readFileSync(new URL('lakes.tsv', import.meta.url), 'utf8').split('\n');
  return rows
    .filter((row) => row && !row.startsWith('#'))
    .map((row) => {
      const [name, wkt = ''] = row.split('\t');
      const coordinates = [...wkt.matchAll(/\(([^()]+)\)/g)].map(([, ring = '']) =>
        ring.split(', ').map((pair): Position => pair.split(' ').map(Number)),
      );
      return { type: 'Feature', properties: name ? { name } : {}, geometry: { type: 'Polygon', coordinates } };
    });
}

/** Inland waters, drawn over the countries: Natural Earth's Aral is land, while its Caspian is sea already. */
export function drawLakes(): LakeFeature[] {
  const collection: FeatureCollection<Polygon, { name?: string }> = {
    type: 'FeatureCollection',
    features: readLakes(),
  };
  const lakes = topology({ lakes: collection }) as Topology<{
    lakes: GeometryCollection<{ name?: string }>;
  }>;
  const { arcs } = presimplify(lakes);
  return (lakes.objects.lakes.geometries as PolygonArcs<{ name?: string }>[]).map((lake) => {
    const grade = lake.properties?.name ? 'named' : 'other';
    const rings = lake.arcs.map((indices) => {
      const whole = ringOf(arcs, indices);
      const least = Math.min(tolerances[grade], Math.abs(signedArea(whole)) / 100);
      const kept = whole.filter((position) => (position[2] ?? 0) >= least);
      return kept.map((position) => roundTo(position, grade === 'named' ? finestDecimals : coarseDecimals));
    });
    const shown = rings.filter((ring, index) => index === 0 || Math.abs(signedArea(ring)) > leastIsland[grade]);
    return {
      type: 'Feature',
      properties: { kind: 'lake', ...lake.properties },
      geometry: { type: 'Polygon', coordinates: windPolygon(shown) },
    };
  });
}
