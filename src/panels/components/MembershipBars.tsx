import type { AtlasIndex } from '../../domain/atlasIndex';
import { softly } from '../../ui/softly';
import { useScheme } from '../../ui/useScheme';
import { usePageWords } from '../../words/usePageWords';
import { placeOf } from '../timeline/timelineSpan';
import { BarShape } from '../timelines/BarShape';
import { laneHeight, percent } from '../timelines/barGeometry';
import { barName, blocName } from '../timelines/barWords';
import type { BarRow } from '../timelines/timelineBars';
import type { Axis } from './FigurePanel';
import { LaneFrame } from './LaneFrame';

interface Props {
  rows: readonly BarRow[];
  index: AtlasIndex;
  axis: Axis;
}

/** A bar for each bloc in which the state had a tie within the axis, with the bloc's name where it ends. */
export function MembershipBars({ rows, index, axis }: Props) {
  const words = usePageWords();
  const scheme = useScheme();
  return (
    <LaneFrame axis={axis}>
      <ul className="lanes membership-lanes">
        {rows.map((row) => (
          <li key={row.key} data-row={row.key}>
            <span className="lane" style={{ height: row.lanes * laneHeight }} aria-hidden="true">
              <svg width="100%" height={row.lanes * laneHeight} overflow="visible" aria-hidden="true">
                {row.bars.map((bar) => (
                  <BarShape key={bar.id} bar={bar} span={axis} scheme={scheme} label={null} />
                ))}
              </svg>
              <span className="lane-day" style={{ left: percent(placeOf(axis.day, axis)) }} />
            </span>
            <span className="lane-label" aria-hidden="true">
              {softly(blocName(index, row.bloc))}
            </span>
            <span className="visually-hidden">{row.bars.map((bar) => barName(bar, index, words)).join('; ')}</span>
          </li>
        ))}
      </ul>
    </LaneFrame>
  );
}
