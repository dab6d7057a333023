import type { Position } from 'geojson';
import { presimplify } from 'topojson-simplify';
import { type Box, project } from '../../src/map/svg/projection';
import type { Country, World } from './buildTopology';
import { detailOf, shareOfPart } from './detail';
import type { FrameSpec } from './frameSpecs';
import { planarArea } from './planarArea';
import { ringOf } from './ringOf';

export const isIn = ([left, top, width, height]: Box, [x = 0, y = 0]: Position): boolean =>
  x >= left && x <= left + width && y >= top && y <= top + height;

/** By arc: whether Central Asia shares it, and the area of the smallest ring it bounds. */
function readUses(world: World, countries: Country[]): Map<number, { region: boolean; leastRing: number }> {
  const uses = new Map<number, { region: boolean; leastRing: number }>();
  for (const { iso, arcs } of countries) {
    const region = detailOf([iso]) === 'full';
    for (const ring of arcs.flat()) {
      const area = Math.abs(planarArea(ringOf(world.arcs, ring)));
      for (const index of ring.map((arc) => (arc < 0 ? ~arc : arc))) {
        const use = uses.get(index) ?? { region: false, leastRing: Number.POSITIVE_INFINITY };
        uses.set(index, { region: use.region || region, leastRing: Math.min(use.leastRing, area) });
      }
    }
  }
  return uses;
}

/**
 * The world with the vertices that the frame can show, in degrees as before: lines that countries share stay shared.
 * `pinned` positions ("lon lat") always stay.
 */
export function thinForFrame(world: World, countries: Country[], spec: FrameSpec, pinned: ReadonlySet<string>): World {
  const plane = world.arcs.map((arc) => arc.map(([lon = 0, lat = 0]) => project(spec.projection, lon, lat)));
  const uses = readUses({ ...world, arcs: plane }, countries);
  const weighted = presimplify({ ...world, arcs: plane });
  return {
    ...world,
    arcs: world.arcs.map((arc, index) => {
      const { region = false, leastRing = Number.POSITIVE_INFINITY } = uses.get(index) ?? {};
      return arc.filter((position, at) => {
        const place: Position = weighted.arcs[index]?.[at] ?? [];
        const least = region ? spec.least.region : spec.least[isIn(spec.near, place) ? 'near' : 'far'];
        return pinned.has(position.join(' ')) || (place[2] ?? 0) >= Math.min(least, leastRing * shareOfPart);
      });
    }),
  };
}
