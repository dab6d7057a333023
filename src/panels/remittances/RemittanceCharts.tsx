import type { Mark } from '../../charts/markSeries';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { retryable } from '../../ui/retryable';
import { useRemittancesWords } from '../../words/useRemittancesWords';
import { useWords } from '../../words/useWords';
import { ChartKey } from './ChartKey';
import { countsOf, titleOf } from './finding';
import { lineLabels } from './lineLabels';
import { MarkNote } from './MarkNote';
import { type DatedMarker, within } from './markers';
import { markName, placeName } from './markWords';
import { axesFor, type Panel, type RemittanceView } from './remittanceView';
import { senderParts, unitOf } from './senderWords';

const RemittanceChart = retryable(() => import('../../charts/RemittanceChart'));
const SendersChart = retryable(() => import('../../charts/SendersChart'));

interface Props {
  view: RemittanceView;
  markers: readonly DatedMarker[];
  index: AtlasIndex;
}

function PanelChart({ panel, view, markers, index }: Props & { panel: Panel }) {
  const words = useRemittancesWords();
  const title = titleOf(index, panel, view, words);
  if (title === null) {
    const recipient = placeName(index, panel.recipient, words);
    const senders = view.senders.map((sender) => placeName(index, sender, words)).join(', ');
    return (
      <p className="nothing">
        {view.chart === 'time'
          ? words.nothing(recipient, words.measures[view.measure], senders)
          : words.nothingBetween(recipient)}
      </p>
    );
  }
  const common = {
    waiting: <p className="chart-wait">{words.loading}</p>,
    title,
    unit: unitOf(view, words),
    summary: countsOf(panel, words),
    hint: words.chartHint,
    marksName: words.marksName,
    nameOf: (mark: Mark) => markName(index, mark, words),
    noteOf: (mark: Mark, close: () => void) => <MarkNote mark={mark} index={index} onClose={close} />,
  };
  if (view.chart === 'senders')
    return <SendersChart {...common} pairs={panel.pairs} {...senderParts(index, panel, view, words)} />;
  const axes = axesFor(panel, view);
  return (
    <RemittanceChart
      {...common}
      drawing={panel.drawing}
      axes={axes}
      labels={lineLabels(index, panel.drawing, words)}
      labelled={view.panels.some(({ drawing }) => lineLabels(index, drawing, words).size > 0)}
      markers={within(markers, axes.x)}
      height={view.panels.length === 1 ? 320 : 240}
    />
  );
}

/** A chart for each recipient, side by side, on the same axes. */
export function RemittanceCharts({ view, markers, index }: Props) {
  const words = useWords();
  return (
    <div className={view.panels.length > 1 ? 'remittance-panels' : undefined}>
      {view.panels.map((panel) => (
        <div key={panel.recipient} className="remittance-panel">
          <ErrorBoundary message={words.appFailed} retry={words.retry}>
            <PanelChart panel={panel} view={view} markers={markers} index={index} />
          </ErrorBoundary>
          {view.chart === 'time' && panel.drawing.marks.length > 0 && (
            <ChartKey drawing={panel.drawing} index={index} />
          )}
        </div>
      ))}
    </div>
  );
}
