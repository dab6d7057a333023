import '../page.css';
import './figures.css';
import { useMemo } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { changesBetween, measuresBetween } from '../../domain/changes';
import type { Day } from '../../domain/day';
import { makeScene, type Scene } from '../../map/style/scene';
import type { Frame } from '../../map/svg/frame';
import { DownloadButton } from '../../ui/DownloadButton';
import { actions, useOption } from '../../view/store';
import { useCompareWords } from '../../words/useCompareWords';
import { useWords } from '../../words/useWords';
import { blocsSummary } from '../../words/viewSummary';
import { SummaryLine } from '../timelines/SummaryLine';
import { ChangesList } from './ChangesList';
import { changesCsv } from './changesCsv';
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

function useChanges(index: AtlasIndex, from: Day, to: Day, blocs: readonly string[], all: boolean, world: boolean) {
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

/** Which changes are listed: those in all blocs or in the chosen ones; those of the world or of the five. */
interface Scope {
  all: boolean;
  world: boolean;
}

const setScope = ({ all, world }: Scope) =>
  actions.setOption('changes', [...(all ? [] : ['chosen']), ...(world ? ['world'] : [])].join(',') || null);

function useScope(): Scope {
  const changes = useOption('changes')?.split(',') ?? [];
  return { all: !changes.includes('chosen'), world: changes.includes('world') };
}

/** Two dates: a map each, and what is different on the later one. */
export default function ComparePage({ index, scene, vs, frame }: Props) {
  const words = useWords();
  const text = useCompareWords();
  const [from, to] = [scene.day, vs].sort() as [Day, Day];
  const scope = useScope();
  const { standings, measures } = useChanges(index, from, to, scene.blocs, scope.all, scope.world);
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
