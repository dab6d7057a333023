import { type Pattern, patternShapes } from '../../theme/patterns';
import type { FrameView } from './view';

interface Props {
  patterns: readonly Pattern[];
  idPrefix: string;
  hatch: FrameView['hatch'];
}

/** Tiles of the hatches: the paths of the legend's swatches. */
export function Patterns({ patterns, idPrefix, hatch: { unit, x, y } }: Props) {
  return patterns.map((pattern) => (
    <pattern
      key={pattern.id}
      id={`${idPrefix}-${pattern.id}`}
      className="hatch"
      width={pattern.size}
      height={pattern.size}
      patternUnits="userSpaceOnUse"
      patternTransform={`translate(${x} ${y})scale(${unit})`}
    >
      {patternShapes(pattern).map(({ d, ink, width }) =>
        width === null ? (
          <path key={d} d={d} fill={ink} />
        ) : (
          <path key={d} d={d} fill="none" stroke={ink} strokeWidth={width} />
        ),
      )}
    </pattern>
  ));
}
