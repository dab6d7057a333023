import type { Position } from 'geojson';
import { signedArea } from './signedArea';

/** The polygon with its outer ring counter-clockwise and its holes clockwise (RFC 7946), or the other way for d3-geo. */
export function windPolygon(polygon: Position[][], convention: 'rfc7946' | 'd3' = 'rfc7946'): Position[][] {
  return polygon.map((ring, index) => {
    const wantsPositive = (index === 0) === (convention === 'rfc7946');
    return signedArea(ring) > 0 === wantsPositive ? ring : [...ring].reverse();
  });
}
