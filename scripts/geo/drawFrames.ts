import type { Position } from 'geojson';
import { presimplify } from 'topojson-simplify';
import { type Box, forward, project, turned } from '../../src/map/svg/projection';
import type { GeoFile } from './buildGeo';
import type { Country, World } from './buildTopology';
import { clipLine, clipRing } from './clip';
import type { LakeFeature } from './drawLakes';
import { drawLines } from './drawLines';
import type { PointFeature } from './drawPoints';
import { type FrameSpec, frameSpecs } from './frameSpecs';
import { pathData, rounded } from './pathData';
import { planarArea } from './planarArea';
import { ringOf } from './ringOf';
import { isIn, thinForFrame } from './thinForFrame';

/** A line in units. Where it crosses ±180° it goes on, so that no shape is torn; its middle decides on which side of the cut it lies. */
function placeLine({ projection }: FrameSpec, line: readonly Position[]): Position[] {
  let before = line[0]?.[0] ?? 0;
  const unrolled = line.map(([lon = 0, lat = 0]) => {
    before = turned(lon, before - 180);
    return [before, lat] as const;
  });
  const lons = unrolled.map(([lon]) => lon);
  const middle = (Math.min(...lons) + Math.max(...lons)) / 2;
  const shift = projection.kind === 'mercator' ? turned(middle, projection.west) - middle : 0;
  return unrolled.map(([lon, lat]) => forward(projection, lon + shift, lat));
}

/** Shapes are cut a little outside the window, so that an outline does not run along its edge. */
const beyond = ([left, top, width, height]: Box): Box => [left - 8, top - 8, width + 16, height + 16];

const largestOf = (rings: readonly Position[][]): number =>
  Math.max(0, ...rings.map((ring) => Math.abs(planarArea(ring))));

/** What rounding has shrunk to nothing is still drawn, as a speck: every country has a shape or a symbol. */
const speck = ([x = 0, y = 0]: Position): Position[] => [
  [x, y],
  [x + 1, y],
  [x, y + 1],
];

/** Country by country, path data of what the window shows; a country outside the window has no entry. */
function drawShapes(
  spec: FrameSpec,
  world: World,
  countries: readonly Country[],
  symbolled: ReadonlySet<string>,
): Record<string, string> {
  const uses = new Map<number, number>();
  for (const arc of countries.flatMap(({ arcs }) => arcs.flat(2)))
    uses.set(arc < 0 ? ~arc : arc, (uses.get(arc < 0 ? ~arc : arc) ?? 0) + 1);
  const isShared = (ring: number[]): boolean => ring.some((arc) => (uses.get(arc < 0 ? ~arc : arc) ?? 0) > 1);
  const shapes = countries.map(({ iso, arcs }) => {
    const rings = arcs.flat().map((ring) => ({
      shared: isShared(ring),
      points: placeLine(spec, ringOf(world.arcs, ring)).slice(1),
    }));
    const largest = largestOf(rings.map(({ points }) => points));
    const shown = rings
      .filter(({ shared, points }) => {
        const area = Math.abs(planarArea(points));
        return shared || area === largest || area >= spec.leastPart[isIn(spec.near, points[0] ?? []) ? 'near' : 'far'];
      })
      .map(({ points }) => rounded(points, true))
      .filter((points) => planarArea(points) !== 0 && clipRing(points, spec.window).length > 2)
      .map((points) => rounded(clipRing(points, beyond(spec.window)), true));
    const whole = rings.find(({ points }) => Math.abs(planarArea(points)) === largest);
    const [place = []] = rounded(whole?.points ?? [], true);
    const isLost = shown.length === 0 && isIn(spec.window, place) && !symbolled.has(iso);
    const drawn = isLost ? [speck(place)] : shown;
    return [iso, pathData(drawn, true)] as const;
  });
  return Object.fromEntries(shapes.filter(([, path]) => path));
}

function drawWater(spec: FrameSpec, lakes: readonly LakeFeature[]): string {
  const rings = lakes.flatMap(({ geometry }) => geometry.coordinates).map((ring) => placeLine(spec, ring));
  const weighted = presimplify({ type: 'Topology', objects: {}, arcs: rings });
  const shown = rings.map((ring, index) => {
    const area = Math.abs(planarArea(ring));
    const zone = isIn(spec.near, ring[0] ?? []) ? 'near' : 'far';
    if (area < spec.leastPart[zone]) return [];
    const least = Math.min(spec.least[zone], area / 25);
    const kept = ring.filter((_, at) => (weighted.arcs[index]?.[at]?.[2] ?? 0) >= least).slice(1);
    return rounded(clipRing(kept, beyond(spec.window)), true);
  });
  return pathData(
    shown.filter((ring) => ring.length > 2 && planarArea(ring) !== 0),
    true,
  );
}

function drawMesh(spec: FrameSpec, lines: readonly Position[][]): string {
  const placed = lines.map((line) => rounded(placeLine(spec, line), false));
  // An exclave that rounding has shrunk to nothing leaves no line that runs out and back.
  const real = placed.filter((line) => line[0]?.join() !== line.at(-1)?.join() || planarArea(line) !== 0);
  const shown = real.flatMap((line) => clipLine(line, beyond(spec.window)));
  return pathData(
    shown.map((line) => rounded(line, false)).filter(({ length }) => length > 1),
    false,
  );
}

/** One country a line: a change of one is one line in a diff. */
function format({ name, projection, window, inner }: FrameSpec, parts: Record<string, unknown>): GeoFile {
  const head = Object.entries({ projection, window, inner }).map(([key, value]) => `"${key}":${JSON.stringify(value)}`);
  const body = Object.entries(parts).map(([key, value]) =>
    typeof value === 'string'
      ? `"${key}":${JSON.stringify(value)}`
      : `"${key}":{\n${Object.entries(value as object)
          .map(([iso, own]) => `"${iso}":${JSON.stringify(own)}`)
          .join(',\n')}\n}`,
  );
  return { name, text: `{\n${[...head, ...body].join(',\n')}\n}\n` };
}

/** The frames for the SVG renderer, out of the shapes that the other files are made of. */
export function drawFrames(
  world: World,
  countries: Country[],
  lakes: readonly LakeFeature[],
  points: readonly PointFeature[],
): GeoFile[] {
  // Where a dashed stretch ends inside a line, the vertex must stay, or the stretch would end elsewhere.
  const ends = drawLines(world).disputed.flatMap(({ geometry }) =>
    geometry.coordinates.map((line) => [line[0], line.at(-1)]),
  );
  const pinned = new Set(ends.flat().map((end) => end?.join(' ') ?? ''));
  return frameSpecs.map((spec) => {
    const thinned = thinForFrame(world, countries, spec, pinned);
    const { borders, disputed } = drawLines(thinned);
    const [regional, others] = [true, false].map((region) =>
      borders.filter(({ properties }) => properties.region === region).flatMap(({ geometry }) => geometry.coordinates),
    );
    const symbols = points
      .filter(({ properties }) => properties.kind === 'state')
      .map(({ properties: { iso }, geometry: { coordinates } }) => {
        const [lon = 0, lat = 0] = coordinates;
        return [iso, project(spec.projection, lon, lat).map(Math.round)] as const;
      })
      .filter(([, place]) => isIn(spec.window, place));
    return format(spec, {
      countries: drawShapes(spec, thinned, countries, new Set(symbols.map(([iso]) => iso))),
      regionBorders: drawMesh(spec, regional ?? []),
      borders: drawMesh(spec, others ?? []),
      disputed: drawMesh(
        spec,
        disputed.flatMap(({ geometry }) => geometry.coordinates),
      ),
      lakes: drawWater(spec, lakes),
      points: Object.fromEntries(symbols),
    });
  });
}
