import '../page.css';
import './remittances.css';
import { useMemo } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { MarkedText } from '../../ui/MarkedText';
import { useScreenWidth } from '../../ui/useScreenWidth';
import { useOption, useView } from '../../view/store';
import { useDay } from '../../view/useDay';
import { useRemittancesWords } from '../../words/useRemittancesWords';
import { useWords } from '../../words/useWords';
import { EvidenceList } from '../evidence/EvidenceList';
import { SummaryLine } from '../timelines/SummaryLine';
import { FigureDownloads } from './FigureDownloads';
import { FiguresTable } from './FiguresTable';
import { titleOf } from './finding';
import { HeadlineCase } from './HeadlineCase';
import { headlineCase } from './headline';
import { markersOf, within } from './markers';
import { placeName } from './markWords';
import { RemittanceCharts } from './RemittanceCharts';
import { RemittanceControls } from './RemittanceControls';
import { axesFor, overBy, remittanceView, settingOf } from './remittanceView';

/** The setting of the view, as the address has it. */
function useSetting() {
  const [compare, senders] = [useOption('compare'), useOption('senders')];
  const [measure, chart] = [useOption('measure'), useOption('chart')];
  const [before, after, scale] = [useOption('before'), useOption('after'), useOption('scale')];
  return useMemo(
    () => settingOf({ compare, senders, measure, chart, scale, before, after }),
    [compare, senders, measure, chart, scale, before, after],
  );
}

/** What people abroad send home: shares, amounts and changes, never joined across definitions, each with its source. */
export default function RemittancesPage({ index }: { index: AtlasIndex }) {
  const sheet = useScreenWidth<HTMLElement>();
  const words = useRemittancesWords();
  const common = useWords();
  const day = useDay(index);
  const country = useView((view) => view.country);
  const setting = useSetting();
  const show = useOption('show') === 'table' ? 'table' : 'chart';
  const view = useMemo(() => remittanceView(index, day, setting, country), [index, day, setting, country]);
  const [panel] = view.panels;
  const onAxis = panel && view.chart === 'time' ? within(markersOf(index, words), axesFor(panel, view).x) : [];
  const markers = onAxis.filter((marker) => marker.day <= day);
  const findings = view.panels.map(
    (one) => titleOf(index, one, view, words) ?? words.nothingShort(placeName(index, one.recipient, words)),
  );
  const told = view.recipients.flatMap((recipient) => {
    const sentences = headlineCase(index, overBy(index.atlas.remittances, day), recipient, 'RUS', words);
    return sentences ? [{ recipient, sentences }] : [];
  });
  // What the chart's own title says is not said twice where there is a case to tell.
  const single = view.measure === 'share' && view.chart === 'time' && view.panels.length === 1 ? told[0] : undefined;
  const standfirst = single?.sentences[0]?.text ?? `${findings.join('. ')}.`;
  return (
    <section {...sheet} className="page remittances as-on-screen" aria-labelledby="remittances-title">
      <h2 id="remittances-title">{words.title}</h2>
      <SummaryLine sentence={standfirst} />
      <RemittanceControls view={view} chosenSenders={setting.senders} show={show} index={index} />
      {show === 'chart' ? (
        <RemittanceCharts view={view} markers={markers} index={index} />
      ) : (
        <FiguresTable view={view} index={index} />
      )}
      {view.left > 0 && <p className="hint">{words.left(view.left, common.date(day))}</p>}
      {view.panels.some(({ rows }) => rows.length > 0) && (
        <FigureDownloads view={view} markers={markers} day={day} index={index} />
      )}
      {told.map(({ recipient, sentences }) => (
        <HeadlineCase
          key={recipient}
          title={words.headline.title(placeName(index, recipient, words), placeName(index, 'RUS', words))}
          told={sentences}
          index={index}
        />
      ))}
      {markers.some(({ event }) => event) && (
        <section aria-labelledby="marked-dates">
          <h3 id="marked-dates">{words.markers}</h3>
          {markers.map(
            ({ id, day: marked, event }) =>
              event && (
                <div key={id}>
                  <p>
                    <MarkedText parts={[event.title]}>
                      {words.marked(common.date(marked), event.title, common.date(event.date ?? ''))}
                    </MarkedText>
                  </p>
                  <EvidenceList evidence={event.evidence} index={index} fact={event.id} />
                </div>
              ),
          )}
        </section>
      )}
      <p className="hint">{words.intro}</p>
    </section>
  );
}
