import { memo, useMemo } from 'react';
import { axesOf } from '../../charts/axisSeries';
import { drawingOf, type Mark } from '../../charts/markSeries';
import { remittanceSeries, type Series } from '../../charts/remittanceSeries';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Day } from '../../domain/day';
import type { CountryId } from '../../domain/model/country';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { retryable } from '../../ui/retryable';
import { useSame } from '../../ui/useSame';
import { useRemittancesWords } from '../../words/useRemittancesWords';
import { useWords } from '../../words/useWords';
import { ChartKey } from '../remittances/ChartKey';
import { countsOf, findingOf } from '../remittances/finding';
import { lineLabels } from '../remittances/lineLabels';
import { MarkNote } from '../remittances/MarkNote';
import { type DatedMarker, markersOf, within } from '../remittances/markers';
import { markName } from '../remittances/markWords';
import { type Measure, overBy, rowsOf } from '../remittances/remittanceView';
import { RemittanceTable } from './RemittanceTable';

const RemittanceChart = retryable(() => import('../../charts/RemittanceChart'));

interface ViewProps {
  title: string;
  unit: string;
  measure: Measure;
  country: CountryId;
  lines: readonly Series[];
  markers: readonly DatedMarker[];
  index: AtlasIndex;
}

/** What is shown as heading, what the chart says of it as its title, and the figures beside it as a table. */
const ChartWithTable = memo(function ChartWithTable({
  title,
  unit,
  measure,
  country,
  lines,
  markers,
  index,
}: ViewProps) {
  const words = useWords();
  const text = useRemittancesWords();
  if (lines.length === 0) return null;
  const drawing = drawingOf(lines);
  const panel = { drawing, recipient: country, rows: rowsOf(drawing.marks), pairs: [] };
  const axes = axesOf(lines.flatMap(({ points }) => points));
  return (
    <section className="panel-chart" aria-label={title}>
      <h4>{title}</h4>
      <ErrorBoundary message={words.appFailed} retry={words.retry}>
        <RemittanceChart
          waiting={<p className="chart-wait">{text.loading}</p>}
          title={findingOf(index, panel, measure, text) ?? title}
          unit={unit}
          summary={countsOf(panel, text)}
          hint={text.chartHint}
          drawing={drawing}
          axes={axes}
          labels={lineLabels(index, drawing, text)}
          markers={within(markers, axes.x)}
          marksName={text.marksName}
          nameOf={(mark: Mark) => markName(index, mark, text)}
          noteOf={(mark: Mark, close: () => void) => <MarkNote mark={mark} index={index} onClose={close} />}
        />
      </ErrorBoundary>
      <ChartKey drawing={drawing} index={index} />
      <RemittanceTable title={title} unit={unit} lines={lines} index={index} />
    </section>
  );
});

/** What people abroad send home: how much, and how much of it comes from Russia. Two facts, two charts. */
export function RemittancesSection({ index, country, day }: { index: AtlasIndex; country: CountryId; day: Day }) {
  const words = useRemittancesWords();
  const rows = useSame(overBy(index.atlas.remittances, day).filter(({ recipient }) => recipient === country));
  const share = useMemo(
    () => remittanceSeries(rows, { recipient: country, sender: 'RUS', measure: 'share' }),
    [rows, country],
  );
  const amount = useMemo(
    () =>
      remittanceSeries(rows, { recipient: country, sender: 'WLD', measure: 'amount' }).filter(
        ({ months, points }) => months === 12 && points.length > 1,
      ),
    [rows, country],
  );
  const dated = useMemo(() => markersOf(index, words), [index, words]);
  const markers = useSame(dated.filter((marker) => marker.day <= day));
  if (share.length === 0 && amount.length === 0) return null;
  return (
    <section aria-labelledby="remittances-section-title details-title">
      <h3 id="remittances-section-title">{words.title}</h3>
      <ChartWithTable
        title={words.panel.share}
        unit={words.panel.ofTransfers}
        measure="share"
        lines={share}
        {...{ country, markers, index }}
      />
      <ChartWithTable
        title={words.panel.amount}
        unit={words.axis.amount}
        measure="amount"
        lines={amount}
        {...{ country, markers, index }}
      />
    </section>
  );
}
