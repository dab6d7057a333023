import type { FeatureCollection, MultiPolygon as MultiPolygonShape } from 'geojson';
import { mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Piece, PieceFeature } from './readPieces';

type PieceGeometry = Polygon<Piece> | MultiPolygon<Piece>;
export type World = Topology<{ pieces: GeometryCollection<Piece> }>;
export interface Country {
  iso: string;
  /** Indices of the shared arcs: polygon, ring, arc. */
  arcs: number[][][];
}

/** One topology of all pieces: a line that two pieces share is one arc, simplified and rounded once for both. */
export function buildTopology(pieces: PieceFeature[]): World {
  const collection: FeatureCollection<MultiPolygonShape, Piece> = { type: 'FeatureCollection', features: pieces };
  return topology({ pieces: collection }) as World;
}

/** Countries as the union of their pieces, in order of code, with no line left between the pieces. */
export function mergeCountries(world: World): Country[] {
  const byIso = new Map<string, PieceGeometry[]>();
  for (const piece of world.objects.pieces.geometries as PieceGeometry[]) {
    const iso = piece.properties?.iso ?? '';
    byIso.set(iso, [...(byIso.get(iso) ?? []), piece]);
  }
  return [...byIso]
    .map(([iso, pieces]) => {
      const [first] = pieces;
      // A lone piece is left alone: merging would also untangle what the source means to have.
      const whole = pieces.length === 1 && first ? first : mergeArcs(world, pieces as Polygon<Piece>[]);
      return { iso, arcs: whole.type === 'Polygon' ? [whole.arcs] : whole.arcs };
    })
    .sort((a, b) => (a.iso < b.iso ? -1 : 1));
}
