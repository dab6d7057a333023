import { useCallback, useMemo } from 'react';
import { type SmallLine, sameFigures } from '../../charts/smallSeries';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Day } from '../../domain/day';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { retryable } from '../../ui/retryable';
import { useSame } from '../../ui/useSame';
import { useComponentsWords } from '../../words/useComponentsWords';
import { useSeries } from '../../words/useSeries';
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
  /** Of the title, the record's own words. */
  measured?: string;
  lines: readonly SmallLine[];
  index: AtlasIndex;
  axis: Axis;
}

/** A small chart with its finding as title, the same in words, and the figures with their sources. All lines have one unit. */
export function FigurePanel({ title, measured, lines, index, axis }: Props) {
  const words = useWords();
  const text = useComponentsWords();
  const series = useSeries();
  const drawn = useSame(lines, sameFigures);
  const say = useMemo(() => ({ index, words, text, series }), [index, words, text, series]);
  const nameOf = useCallback((place: string) => placeName(say, place), [say]);
  const [first] = lines;
  if (!first) return <p className="hint">{text.nothing}</p>;
  return (
    <>
      <ErrorBoundary message={words.appFailed} retry={words.retry}>
        <SmallSeriesChart
          waiting={<p className="chart-wait">{text.chartLoading}</p>}
          title={findingWords(lines, say)}
          unit={unitName(first.unit, text)}
          lines={drawn}
          axis={axis}
          nameOf={nameOf}
        />
      </ErrorBoundary>
      <p className="visually-hidden">{linesInWords(lines, say)}</p>
      <FigureTable title={title} {...(measured && { measured })} lines={lines} index={index} />
    </>
  );
}
