import '../page.css';
import './figures.css';
import { useMemo } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Day } from '../../domain/day';
import { makeScene, type Scene } from '../../map/style/scene';
import type { Frame } from '../../map/svg/frame';
import { DownloadButton } from '../../ui/DownloadButton';
import { actions, useOption } from '../../view/store';
import { useCompareWords } from '../../words/useCompareWords';
import { useWords } from '../../words/useWords';
import { blocsSummary } from '../../words/viewSummary';
import { Legend } from '../Legend';
import { SummaryLine } from '../timelines/SummaryLine';
import { ChangesList } from './ChangesList';
import { changesCsv } from './changesCsv';
import { changesView, type Scope, scopeOf } from './changesView';
import { MapFigure } from './MapFigure';
import { MapPair } from './MapPair';

interface Props {
  index: AtlasIndex;
  /** Of the chosen date. */
  scene: Scene;
  /** The other date. */
  vs: Day;
  frame: Frame;
}

const setScope = ({ all, world }: Scope) =>
  actions.setOption('changes', [...(all ? [] : ['chosen']), ...(world ? ['world'] : [])].join(',') || null);

/** Two dates: a map each, and what is different on the later one. */
export default function ComparePage({ index, scene, vs, frame }: Props) {
  const words = useWords();
  const text = useCompareWords();
  const [from, to] = [scene.day, vs].sort() as [Day, Day];
  const option = useOption('changes');
  const scope = scopeOf(option);
  const { standings, measures } = useMemo(
    () => changesView(index, [from, to], scene.blocs, scopeOf(option)),
    [index, from, to, scene.blocs, option],
  );
  const sceneOn = (day: Day) => ({
    ...makeScene(index, { day, blocs: scene.blocs, country: scene.selected }, scene),
    measures: scene.measures,
  });
  const figure = (day: Day, idPrefix: string) => (
    <MapFigure
      scene={sceneOn(day)}
      index={index}
      frame={frame}
      idPrefix={idPrefix}
      caption={words.date(day)}
      title={blocsSummary(index, scene.blocs, day, words)}
    />
  );
  const check = (key: keyof Scope, label: string) => (
    <label>
      <input
        type="checkbox"
        checked={scope[key]}
        onChange={({ target }) => setScope({ ...scope, [key]: target.checked })}
      />
      {label}
    </label>
  );
  return (
    <section className="page compare" aria-labelledby="compare-title">
      <h2 id="compare-title">{text.title(words.date(from), words.date(to))}</h2>
      <MapPair dates={[words.date(from), words.date(to)]}>
        {figure(from, 'before')}
        {figure(to, 'after')}
      </MapPair>
      <div className="compare-legend">
        <Legend
          index={index}
          scheme={scene.scheme}
          blocs={scene.blocs}
          arrows={scene.measures.length > 0 ? scene : null}
        />
      </div>
      <p className="hint">
        {words.disclaimer} {words.credit}.
      </p>
      <div className="compare-scope">
        {check('all', text.allBlocs)}
        {check('world', text.world)}
        <DownloadButton
          label={text.csv}
          file={`multivector-changes-${from}-${to}.csv`}
          type="text/csv;charset=utf-8"
          content={() => changesCsv(standings, measures, index, words)}
        />
      </div>
      <SummaryLine
        sentence={[text.title(words.date(from), words.date(to)), text.sentence(standings.length, measures.length)].join(
          ': ',
        )}
      />
      <ChangesList standings={standings} measures={measures} index={index} />
    </section>
  );
}
