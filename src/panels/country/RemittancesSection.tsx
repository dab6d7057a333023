import { remittanceSeries, type Series, type SeriesPoint } from '../../charts/remittanceSeries';
import type { CountryId } from '../../domain/atlas';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { retryable } from '../../ui/retryable';
import { useWords } from '../../words/useWords';
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
  const sourceOf = ({ record }: SeriesPoint) =>
    record.evidence.map(({ source }) => index.sources.get(source)?.publisher ?? source).join('; ');
  if (lines.length === 0) return null;
  return (
    <>
      <ErrorBoundary message={words.appFailed} retry={words.retry}>
        <RemittanceChart
          waiting={<p className="chart-wait">{words.chartLoading}</p>}
          title={title}
          unit={unit}
          series={lines}
          sourceOf={sourceOf}
        />
      </ErrorBoundary>
      <RemittanceTable title={title} unit={unit} lines={lines} index={index} />
    </>
  );
}

/** What people abroad send home: how much, and how much of it comes from Russia. Two facts, two charts. */
export function RemittancesSection({ index, country }: { index: AtlasIndex; country: CountryId }) {
  const words = useWords();
  const rows = index.atlas.remittances;
  const share = remittanceSeries(rows, { recipient: country, sender: 'RUS', measure: 'share' });
  const amount = remittanceSeries(rows, { recipient: country, sender: 'WLD', measure: 'amount' }).filter(
    ({ months, points }) => months === 12 && points.length > 1,
  );
  if (share.length === 0 && amount.length === 0) return null;
  return (
    <section aria-labelledby="remittances-title">
      <h3 id="remittances-title">{words.remittances}</h3>
      <ChartWithTable title={words.remittanceShare} unit={words.percentOfTransfers} lines={share} index={index} />
      <ChartWithTable title={words.remittanceAmount} unit={words.usdMillion} lines={amount} index={index} />
    </section>
  );
}
