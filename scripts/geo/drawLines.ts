import type { Feature, MultiLineString, Position } from 'geojson';
import { mesh } from 'topojson-client';
import type { World } from './buildTopology';
import { type Dispute, disputes } from './disputes';
import type { Piece } from './readPieces';
import { signedArea } from './signedArea';

type LineFeature<P> = Feature<MultiLineString, P>;
export type BorderFeature = LineFeature<{ kind: 'border'; region: boolean }>;
export type DisputedFeature = LineFeature<{ kind: 'disputed'; line: string }>;

const centralAsia = new Set(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']);
const sideOf = ({ iso, part }: Piece): string => (part ? `${iso}/${part}` : iso);
const isBetween = (between: readonly [string, string], a: string, b: string): boolean =>
  (between[0] === a && between[1] === b) || (between[0] === b && between[1] === a);

/** Where two pieces meet and `wanted` says yes, as lines; a coast has one piece only and is never a line. */
function meshWhere(world: World, wanted: (a: Piece, b: Piece) => boolean): Position[][] {
  const blank: Piece = { iso: '', part: '' };
  return mesh(world, world.objects.pieces, (a, b) => {
    const [one, other] = [a, b].map((geometry) => (geometry.properties as Piece | undefined) ?? blank);
    return a !== b && wanted(one ?? blank, other ?? blank);
  }).coordinates;
}

function nearest(line: Position[], [lon = 0, lat = 0]: Position): { index: number; distance: number } {
  const distances = line.map(([x = 0, y = 0]) => Math.hypot(x - lon, y - lat));
  const distance = Math.min(...distances);
  return { index: distances.indexOf(distance), distance };
}

/** The stretch of the lines between two vertices, and what is left of them. Throws when the stretch is not there. */
function cutStretch(lines: Position[][], { from, to }: NonNullable<Dispute['stretch']>, name: string) {
  const gap = (line: Position[]): number => nearest(line, from).distance + nearest(line, to).distance;
  const line = lines.reduce((best, candidate) => (gap(candidate) < gap(best) ? candidate : best), lines[0] ?? []);
  if (gap(line) > 1) throw new Error(`No line near both ends of ${name}`);
  const [start = 0, end = 0] = [nearest(line, from).index, nearest(line, to).index].sort((a, b) => a - b);
  const rest = [line.slice(0, start + 1), line.slice(end)].filter(({ length }) => length > 1);
  return { stretch: line.slice(start, end + 1), rest: [...lines.filter((other) => other !== line), ...rest] };
}

/** Lines as one geometry, without repeated vertices and without the specks (the Vatican) that run out and back. */
function lineString(lines: Position[][]): MultiLineString {
  const coordinates = lines
    .map((line) => line.filter((end, index) => index === 0 || end.join() !== line[index - 1]?.join()))
    .filter((line) => line.length > 1 && !(line[0]?.join() === line.at(-1)?.join() && signedArea(line) === 0));
  return { type: 'MultiLineString', coordinates };
}

/**
 * Land borders, solid, and disputed lines, dashed: no line is in both. The border through Crimea's isthmus is in
 * neither, as both its sides are Ukraine.
 */
export function drawLines(world: World): { borders: BorderFeature[]; disputed: DisputedFeature[] } {
  const dashed = new Map<string, Position[][]>();
  const solid = { region: [] as Position[][], world: [] as Position[][] };
  const pairs = new Set(disputes.map(({ between }) => between.join(' ')));
  for (const pair of pairs) {
    const entries = disputes.filter(({ between }) => between.join(' ') === pair);
    const between = entries[0]?.between ?? ['', ''];
    let rest = meshWhere(world, (a, b) => isBetween(between, sideOf(a), sideOf(b)));
    for (const { line, stretch: ends } of entries) {
      const cut = ends ? cutStretch(rest, ends, line) : { stretch: undefined, rest: [] };
      dashed.set(line, [...(dashed.get(line) ?? []), ...(cut.stretch ? [cut.stretch] : rest)]);
      rest = cut.rest;
    }
    solid.world.push(...rest);
  }
  const isSolid = (a: Piece, b: Piece): boolean =>
    a.iso !== b.iso && !disputes.some(({ between }) => isBetween(between, sideOf(a), sideOf(b)));
  const isRegional = (a: Piece, b: Piece): boolean => centralAsia.has(a.iso) || centralAsia.has(b.iso);
  solid.region.push(...meshWhere(world, (a, b) => isSolid(a, b) && isRegional(a, b)));
  solid.world.push(...meshWhere(world, (a, b) => isSolid(a, b) && !isRegional(a, b)));
  return {
    borders: [true, false].map((region) => ({
      type: 'Feature',
      properties: { kind: 'border', region },
      geometry: lineString(region ? solid.region : solid.world),
    })),
    disputed: [...dashed]
      .filter(([, lines]) => lines.length > 0)
      .map(([line, lines]) => ({
        type: 'Feature',
        properties: { kind: 'disputed', line },
        geometry: lineString(lines),
      })),
  };
}
