import { type Pattern, patternShapes } from '../theme/patterns';
import { tag } from './svgText';

/** Tiles of hatches for a drawing, each once; `unit`: pixels of the picture for one of the tile. */
export function hatchDefs(patterns: readonly (Pattern | null)[], prefix: string, unit = 1): string {
  const own = new Map(patterns.flatMap((one) => (one ? [[one.id, one] as const] : [])));
  return [...own.values()]
    .map((tile) =>
      tag(
        'pattern',
        {
          id: hatchId(tile, prefix),
          width: tile.size,
          height: tile.size,
          patternUnits: 'userSpaceOnUse',
          patternTransform: unit === 1 ? undefined : `scale(${Number(unit.toFixed(3))})`,
        },
        patternShapes(tile)
          .map(({ d, ink, width }) =>
            width === null
              ? tag('path', { d, fill: ink })
              : tag('path', { d, fill: 'none', stroke: ink, 'stroke-width': width }),
          )
          .join(''),
      ),
    )
    .join('');
}

export const hatchId = ({ id }: Pattern, prefix: string): string => `${prefix}-${id}`;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A rectangle in a fill with its hatch over it; its edge is the caller's. */
export const hatched = (box: Box, fill: string, pattern: Pattern | null, prefix: string): string =>
  tag('rect', { ...box, fill }) + (pattern ? tag('rect', { ...box, fill: `url(#${hatchId(pattern, prefix)})` }) : '');
