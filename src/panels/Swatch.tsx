import { useId } from 'react';
import { type Pattern, patternShapes } from '../theme/patterns';

interface Props {
  fill: string;
  pattern: Pattern | null;
  contested?: boolean;
}

/** A piece of the map for a legend: the same fill and the same hatch. */
export function Swatch({ fill, pattern, contested = false }: Props) {
  const id = useId();
  return (
    <svg className={contested ? 'swatch swatch-contested' : 'swatch'} width="28" height="18" aria-hidden="true">
      {pattern && (
        <pattern id={id} width={pattern.size} height={pattern.size} patternUnits="userSpaceOnUse">
          {patternShapes(pattern).map(({ d, ink, width }) => (
            <path
              key={d}
              d={d}
              fill={width === null ? ink : 'none'}
              stroke={width === null ? 'none' : ink}
              strokeWidth={width ?? 0}
            />
          ))}
        </pattern>
      )}
      <rect x="0.5" y="0.5" width="27" height="17" fill={fill} />
      {pattern && <rect x="0.5" y="0.5" width="27" height="17" fill={`url(#${id})`} />}
      <rect className="swatch-edge" x="0.5" y="0.5" width="27" height="17" fill="none" />
    </svg>
  );
}
