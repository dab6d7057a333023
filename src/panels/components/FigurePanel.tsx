import type { SmallLine } from '../../charts/smallSeries';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Day } from '../../domain/day';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { retryable } from '../../ui/retryable';
import { useComponentsWords } from '../../words/useComponentsWords';
import { useWords } from '../../words/useWords';
import { FigureTable } from './FigureTable';
import { findingWords, linesInWords, placeName, unitName } from './figureWords';

const SmallSeriesChart = retryable(() => import('../../charts/SmallSeriesChart'));

export interface Axis {
  from: Day;
  to: Day;
  day: Day;
}

interface Props {
  title: string;
  lines: readonly SmallLine[];
  index: AtlasIndex;
  axis: Axis;
}

/** A small chart with its finding as title, the same in words, and the figures with their sources. All lines have one unit. */
export function FigurePanel({ title, lines, index, axis }: Props) {
  const words = useWords();
  const text = useComponentsWords();
  const [first] = lines;
  if (!first) return <p className="hint">{text.nothing}</p>;
  return (
    <>
      <ErrorBoundary message={words.appFailed} retry={words.retry}>
        <SmallSeriesChart
          waiting={<p className="chart-wait">{text.chartLoading}</p>}
          title={findingWords(lines, index)}
          unit={unitName(first.unit)}
          lines={lines}
          axis={axis}
          nameOf={(place) => placeName(index, place)}
        />
      </ErrorBoundary>
      <p className="visually-hidden">{linesInWords(lines, index)}</p>
      <FigureTable title={title} lines={lines} index={index} />
    </>
  );
}
