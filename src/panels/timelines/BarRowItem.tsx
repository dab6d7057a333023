import { type ComponentType, memo, type ReactNode } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { dayNumber } from '../../domain/day';
import type { Scheme } from '../../theme/palette';
import { usePageWords } from '../../words/usePageWords';
import { placeOf, type Span } from '../timeline/timelineSpan';
import { BarShape } from './BarShape';
import { laneHeight, percent } from './barGeometry';
import { drawnEnd, labelPlace } from './barLabels';
import { barName } from './barWords';
import type { Bar, BarRow } from './timelineBars';

interface ButtonProps {
  bar: Bar;
  span: Span;
  name: string;
  stop: boolean;
  open: boolean;
}

/** What is clicked and focused: as long as the bar, but never too small for a finger. */
function BarButton({ bar, span, name, stop, open }: ButtonProps) {
  const [from, to] = [placeOf(bar.start, span), placeOf(drawnEnd(bar), span)];
  return (
    <li>
      <button
        type="button"
        className="bar-button"
        data-bar={bar.id}
        tabIndex={stop ? 0 : -1}
        aria-label={name}
        aria-expanded={open}
        style={{
          left: `min(${percent(from)}, 100% - 24px)`,
          width: `max(24px, ${percent(to - from)})`,
          top: bar.lane * laneHeight + 1,
          // A short bar lies on top of the long ones beside it.
          zIndex: 1000 - Math.min(999, Math.round((dayNumber(bar.end) - dayNumber(bar.start)) / 20)),
        }}
      />
    </li>
  );
}

interface Props {
  row: BarRow;
  Label: ComponentType<{ row: BarRow; index: AtlasIndex }>;
  index: AtlasIndex;
  span: Span;
  scheme: Scheme;
  /** Of the plot, in CSS pixels. */
  pixels: number;
  /** The bar that Tab reaches, if it is in this row. */
  stop: string | null;
  open: string | null;
  children: ReactNode;
}

/** A row of the chart: whose it is, its bars, and below them what one of them opened. */
export const BarRowItem = memo(function BarRowItem(props: Props) {
  const { row, Label, index, span, scheme, pixels, stop, open, children } = props;
  const words = usePageWords();
  const height = row.lanes * laneHeight;
  return (
    <li className="bar-row" data-row={row.key}>
      <span className="bar-label">
        <Label row={row} index={index} />
      </span>
      <div className="bar-plot" style={{ height }}>
        <svg width="100%" height={height} overflow="visible" aria-hidden="true">
          {row.bars.map((bar) => (
            <BarShape
              key={bar.id}
              bar={bar}
              span={span}
              scheme={scheme}
              label={labelPlace(bar, row.bars, span, pixels)}
            />
          ))}
        </svg>
        {row.bars.length > 0 ? (
          <ul>
            {row.bars.map((bar) => (
              <BarButton
                key={bar.id}
                bar={bar}
                span={span}
                name={barName(bar, index, words)}
                stop={bar.id === stop}
                open={bar.id === open}
              />
            ))}
          </ul>
        ) : (
          <span className="bar-none">{words.timelines.noRecords}</span>
        )}
      </div>
      {children}
    </li>
  );
});
