import '../page.css';
import '../timelines/timelines.css';
import './measures.css';
import { type ReactNode, useMemo } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { TradeMeasure } from '../../domain/model/tradeMeasure';
import type { Scene } from '../../map/style/scene';
import type { Frame } from '../../map/svg/frame';
import { DownloadButton } from '../../ui/DownloadButton';
import { useOption } from '../../view/store';
import { useHs } from '../../words/useHs';
import { useMeasuresWords } from '../../words/useMeasuresWords';
import { useWords } from '../../words/useWords';
import { SummaryLine } from '../timelines/SummaryLine';
import { ArrowChoice } from './ArrowChoice';
import { ArrowsFigure } from './ArrowsFigure';
import { MeasureChart } from './MeasureChart';
import { MeasureFilters } from './MeasureFilters';
import { MeasureItem } from './MeasureItem';
import { MeasureList } from './MeasureList';
import { measuresCsv } from './measuresCsv';
import { summaryOfMeasures } from './measuresSummary';
import { measuresView } from './measuresView';
import { ShowChoice } from './ShowChoice';
import { clearFilters, useMeasureFilter } from './useMeasureFilter';

interface Props {
  index: AtlasIndex;
  scene: Scene;
  /** Brings the geometry of a drawing, once there is something to draw. */
  withFrame(children: (frame: Frame) => ReactNode): ReactNode;
}

/** Who bans what from whom: as a list by what holds on the day, as bars over time, and the chosen ones as arrows. */
export default function MeasuresPage({ index, scene, withFrame }: Props) {
  const words = useWords();
  const text = useMeasuresWords();
  const hs = useHs();
  const { day } = scene;
  const { who, whom, both, product, force } = useMeasureFilter(index);
  const show = useOption('show');
  const chosen = useOption('measures');
  const view = useMemo(
    () => measuresView(index, { who, whom, both, product, force }, day, hs),
    [index, who, whom, both, product, force, day, hs],
  );
  const filtered = who !== null || whom !== null || both || product !== null || force !== null;
  const timeline = show === 'timeline';
  const item = (measure: TradeMeasure) => (
    <MeasureItem measure={measure} index={index} day={day} headed={!timeline}>
      <ArrowChoice measure={measure} index={index} scene={scene} />
    </MeasureItem>
  );
  return (
    <section className="page measures-page" aria-labelledby="measures-page-title">
      <h2 id="measures-page-title">{words.viewNames.measures}</h2>
      <SummaryLine
        sentence={summaryOfMeasures(view, index, words, text)}
        parts={index.atlas.tradeMeasures.map(({ title }) => title)}
      />
      <MeasureFilters index={index} filter={view.filter} />
      <div className="rows-choice">
        <ShowChoice timeline={timeline} />
        {filtered && (
          <button type="button" onClick={() => clearFilters(chosen, show)}>
            {text.clear}
          </button>
        )}
        {view.rows.length > 0 && (
          <DownloadButton
            label={text.csv}
            file={`multivector-trade-measures-${day}.csv`}
            type="text/csv;charset=utf-8"
            content={() => measuresCsv(view, index)}
          />
        )}
      </div>
      {scene.measures.length > 0 && <ArrowsFigure index={index} scene={scene} withFrame={withFrame} />}
      {view.rows.length === 0 && <p className="hint">{text.noneHelp}</p>}
      {view.rows.length > 0 &&
        (timeline ? (
          <MeasureChart measures={view.rows.map(({ measure }) => measure)} index={index} day={day} item={item} />
        ) : (
          <MeasureList groups={view.groups} item={item} />
        ))}
      <p className="hint">
        {text.intro} {text.firstWithout}
      </p>
    </section>
  );
}
