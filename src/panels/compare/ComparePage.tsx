import '../page.css';
import './figures.css';
import { useMemo, useState } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { changesBetween, measuresBetween } from '../../domain/changes';
import type { Day } from '../../domain/day';
import { makeScene, type Scene } from '../../map/style/scene';
import type { Frame } from '../../map/svg/frame';
import { CopyText } from '../../ui/CopyText';
import { DownloadButton } from '../../ui/DownloadButton';
import { useWords } from '../../words/useWords';
import { blocsSummary } from '../../words/viewSummary';
import { ChangesList } from './ChangesList';
import { changesCsv } from './changesCsv';
import { MapFigure } from './MapFigure';

interface Props {
  index: AtlasIndex;
  /** Of the chosen date. */
  scene: Scene;
  /** The other date. */
  vs: Day;
  frame: Frame;
}

function useChanges(
  index: AtlasIndex,
  from: Day,
  to: Day,
  blocs: readonly string[],
  scope: { all: boolean; world: boolean },
) {
  const { all, world } = scope;
  return useMemo(() => {
    const ours = (country: string) => world || index.countries.get(country)?.region === 'central-asia';
    const ids = all ? index.atlas.blocs.map(({ id }) => id) : blocs;
    return {
      standings: changesBetween(index, from, to, ids).filter(({ country }) => ours(country)),
      measures: measuresBetween(index.atlas.tradeMeasures, from, to).filter(
        ({ measure }) => ours(measure.imposedBy) || ours(measure.target),
      ),
    };
  }, [index, from, to, blocs, all, world]);
}

/** Two dates: a map each, and what is different on the later one. */
export default function ComparePage({ index, scene, vs, frame }: Props) {
  const words = useWords();
  const [from, to] = [scene.day, vs].sort() as [Day, Day];
  const [scope, setScope] = useState({ all: true, world: false });
  const { standings, measures } = useChanges(index, from, to, scene.blocs, scope);
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
  const check = (key: 'all' | 'world', label: string) => (
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
      <h2 id="compare-title">{words.compare.title(words.date(from), words.date(to))}</h2>
      <div className="map-pair">
        {figure(from, 'before')}
        {figure(to, 'after')}
      </div>
      <p className="hint">
        {words.disclaimer} {words.credit}.
      </p>
      <div className="compare-scope">
        {check('all', words.compare.allBlocs)}
        {check('world', words.compare.world)}
        <DownloadButton
          label={words.compare.csv}
          file={`multivector-changes-${from}-${to}.csv`}
          type="text/csv;charset=utf-8"
          content={() => changesCsv(standings, measures, index, words)}
        />
      </div>
      <div role="status">
        <CopyText
          text={[
            words.compare.title(words.date(from), words.date(to)),
            words.compare.sentence(standings.length, measures.length),
          ].join(': ')}
          label={words.copyWords}
          done={words.copied}
        />
      </div>
      <ChangesList standings={standings} measures={measures} index={index} />
    </section>
  );
}
