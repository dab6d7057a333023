import { type Pattern, patternPath } from '../../theme/patterns';

/** Ids of what all bars share; a page has one chart. */
export const patternId = (tile: Pattern): string => `bar-${tile.id}`;
export const fadeIn = 'bar-fade-in';
export const fadeOut = 'bar-fade-out';

function Fade({ id, from, to }: { id: string; from: number; to: number }) {
  return (
    <>
      <linearGradient id={`${id}-ramp`}>
        <stop offset="0" stopColor="white" stopOpacity={from} />
        <stop offset="1" stopColor="white" stopOpacity={to} />
      </linearGradient>
      <mask id={id} maskContentUnits="objectBoundingBox">
        <rect width="1" height="1" fill={`url(#${id}-ramp)`} />
      </mask>
    </>
  );
}

/** Hatches and fades, once for all the bars that refer to them. */
export function BarDefs({ tiles }: { tiles: readonly Pattern[] }) {
  return (
    <svg className="bar-defs" width="0" height="0" aria-hidden="true">
      <defs>
        <Fade id={fadeIn} from={0.08} to={1} />
        <Fade id={fadeOut} from={1} to={0.08} />
        {tiles.map((tile) => {
          const { d, filled } = patternPath(tile);
          return (
            <pattern
              key={tile.id}
              id={patternId(tile)}
              width={tile.size}
              height={tile.size}
              patternUnits="userSpaceOnUse"
            >
              <path
                d={d}
                fill={filled ? tile.ink : 'none'}
                stroke={filled ? 'none' : tile.ink}
                strokeWidth={tile.width}
              />
            </pattern>
          );
        })}
      </defs>
    </svg>
  );
}
