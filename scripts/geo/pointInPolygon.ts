import type { Position } from 'geojson';

function inRing([x = 0, y = 0]: Position, ring: Position[]): boolean {
  let inside = false;
  ring.forEach(([x1 = 0, y1 = 0], index) => {
    const [x0 = 0, y0 = 0] = ring[(index || ring.length) - 1] ?? [];
    if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
  });
  return inside;
}

/** Whether a position lies in a polygon's outer ring and in none of its holes, in plane degrees, as MapLibre draws it. */
export function pointInPolygon(position: Position, polygon: Position[][]): boolean {
  return polygon.reduce((inside, ring) => inside !== inRing(position, ring), false);
}
