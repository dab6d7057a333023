import { axesOf } from '../../charts/axisSeries';
import { drawingOf, type Mark } from '../../charts/markSeries';
import { remittanceSeries, type Series } from '../../charts/remittanceSeries';
import type { CountryId } from '../../domain/atlas';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { retryable } from '../../ui/retryable';
import { useRemittancesWords } from '../../words/useRemittancesWords';
import { useWords } from '../../words/useWords';
import { ChartKey } from '../remittances/ChartKey';
import { lineLabels } from '../remittances/lineLabels';
import { MarkNote } from '../remittances/MarkNote';
import { markersOf, within } from '../remittances/markers';
import { markName } from '../remittances/markWords';
import { RemittanceTable } from './RemittanceTable';

const RemittanceChart = retryable(() => import('../../charts/RemittanceChart'));

interface ViewProps {
  title: string;
  unit: string;
  lines: readonly Series[];
  index: AtlasIndex;
}

function ChartWithTable({ title, unit, lines, index }: ViewProps) {
  const words = useWords();
  const text = useRemittancesWords();
  if (lines.length === 0) return null;
  const drawing = drawingOf(lines);
  const axes = axesOf(lines.flatMap(({ points }) => points));
  return (
    <>
      <ErrorBoundary message={words.appFailed} retry={words.retry}>
        <RemittanceChart
          waiting={<p className="chart-wait">{text.loading}</p>}
          title={title}
          unit={unit}
          summary=""
          hint={text.chartHint}
          drawing={drawing}
          axes={axes}
          labels={lineLabels(index, drawing, text)}
          markers={within(markersOf(index, text), axes.x)}
          marksName={text.marksName}
          nameOf={(mark: Mark) => markName(index, mark, text)}
          noteOf={(mark: Mark, close: () => void) => <MarkNote mark={mark} index={index} onClose={close} />}
        />
      </ErrorBoundary>
      <ChartKey drawing={drawing} index={index} />
      <RemittanceTable title={title} unit={unit} lines={lines} index={index} />
    </>
  );
}

/** What people abroad send home: how much, and how much of it comes from Russia. Two facts, two charts. */
export function RemittancesSection({ index, country }: { index: AtlasIndex; country: CountryId }) {
  const words = useRemittancesWords();
  const rows = index.atlas.remittances;
  const share = remittanceSeries(rows, { recipient: country, sender: 'RUS', measure: 'share' });
  const amount = remittanceSeries(rows, { recipient: country, sender: 'WLD', measure: 'amount' }).filter(
    ({ months, points }) => months === 12 && points.length > 1,
  );
  if (share.length === 0 && amount.length === 0) return null;
  return (
    <section aria-labelledby="remittances-section-title">
      <h3 id="remittances-section-title">{words.title}</h3>
      <ChartWithTable title={words.panel.share} unit={words.panel.ofTransfers} lines={share} index={index} />
      <ChartWithTable title={words.panel.amount} unit={words.axis.amount} lines={amount} index={index} />
    </section>
  );
}
