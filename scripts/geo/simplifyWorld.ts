import type { Position } from 'geojson';
import { presimplify } from 'topojson-simplify';
import type { Country, World } from './buildTopology';
import { coarseDecimals, type Detail, detailOf, finestDecimals, shareOfPart, smallPart, tolerance } from './detail';
import { ringOf } from './ringOf';
import { roundTo } from './roundTo';
import { signedArea } from './signedArea';

interface ArcUse {
  isos: Set<string>;
  /** Area in square degrees of the smallest ring the arc bounds. */
  leastRing: number;
}

/** By arc: the countries that use it and the smallest ring it bounds. */
function readArcUses(world: World, countries: Country[]): Map<number, ArcUse> {
  const uses = new Map<number, ArcUse>();
  for (const { iso, arcs } of countries) {
    for (const ring of arcs.flat()) {
      const area = Math.abs(signedArea(ringOf(world.arcs, ring)));
      for (const index of ring.map((arc) => (arc < 0 ? ~arc : arc))) {
        const use = uses.get(index) ?? { isos: new Set<string>(), leastRing: Number.POSITIVE_INFINITY };
        use.isos.add(iso);
        use.leastRing = Math.min(use.leastRing, area);
        uses.set(index, use);
      }
    }
  }
  return uses;
}

function keepVertices(arc: Position[], detail: Detail, leastRing: number): Position[] {
  return arc.filter((position) => {
    const weight = position[2] ?? 0;
    return weight >= Math.min(tolerance(detail, position), leastRing * shareOfPart);
  });
}

/** An arc that rounding to coarse decimals would shrink to a point. */
function isShort(arc: Position[]): boolean {
  const [first, ...others] = arc.map((position) => roundTo(position, coarseDecimals).join(' '));
  return others.every((other) => other === first);
}

/** Consecutive equals dropped; two always stay, as a topology knows no shorter arc (the specks end as no ring at all). */
function withoutRepeats(arc: Position[]): Position[] {
  const kept = arc.filter(
    ([lon, lat], index) => index === 0 || lon !== arc[index - 1]?.[0] || lat !== arc[index - 1]?.[1],
  );
  return kept.length > 1 ? kept : arc.slice(0, 2);
}

/**
 * The world with every arc thinned and rounded once, whichever countries share it: by the finest detail any of them
 * asks for, so that neighbours stay gapless where the levels of detail meet.
 */
export function simplifyWorld(world: World, countries: Country[]): World {
  const weighted = presimplify(world);
  const uses = readArcUses(world, countries);
  const arcs = weighted.arcs.map((arc, index) => {
    // An arc that no country uses is one that merging has taken inside, such as the berm: as coarse as its country.
    const { isos = [], leastRing = Number.POSITIVE_INFINITY } = uses.get(index) ?? {};
    const detail = detailOf(isos);
    const kept = keepVertices(arc, detail, leastRing);
    return { fine: detail === 'full' || leastRing < smallPart || isShort(kept), kept };
  });
  // A junction of a fine and a coarse arc must round alike in both: every end of a fine arc is fine everywhere.
  const key = ([lon, lat]: Position): string => `${lon} ${lat}`;
  const fineEnds = new Set(arcs.filter(({ fine }) => fine).flatMap(({ kept }) => kept.map(key)));
  return {
    ...world,
    arcs: arcs.map(({ kept }) =>
      withoutRepeats(kept.map((end) => roundTo(end, fineEnds.has(key(end)) ? finestDecimals : coarseDecimals))),
    ),
  };
}
