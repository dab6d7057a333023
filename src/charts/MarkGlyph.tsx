import { glyphPath } from './glyphSeries';
import type { SeriesPoint } from './remittanceSeries';

interface Props {
  point: SeriesPoint;
  x: number;
  y: number;
  months: number;
  ink: string;
}

/** One figure of a mark; hollow when contested or worked out. */
export function MarkGlyph({ point: { value, record }, x, y, months, ink }: Props) {
  return (
    <path
      className="glyph"
      data-value={value}
      d={glyphPath(months, 4)}
      transform={`translate(${x},${y})`}
      fill={record.contested || record.derived ? 'var(--ground)' : ink}
      stroke={ink}
      strokeWidth={record.contested ? 2.25 : 1.5}
    />
  );
}
