import '../page.css';
import '../compare/figures.css';
import { useMemo } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { isTied } from '../../domain/changes';
import { standingsOn } from '../../domain/standing';
import { makeScene, type Scene } from '../../map/style/scene';
import type { Frame } from '../../map/svg/frame';
import { SharedShapes } from '../../map/svg/SharedShapes';
import { SvgMap } from '../../map/svg/SvgMap';
import { openView } from '../../map/svg/view';
import { actions } from '../../view/store';
import { useLaterWords } from '../../words/useLaterWords';
import { blocsSummary, fiveSummary } from '../../words/viewSummary';
import { SummaryLine } from '../timelines/SummaryLine';
import { MultiplesKey } from './MultiplesKey';

interface Props {
  index: AtlasIndex;
  scene: Scene;
  frame: Frame;
}

/** About the width of a small map in CSS pixels, for lines and hatches. */
const smallWidth = 220;

/** A map a bloc on one day, all in the same equal-area frame: for overview and for print. */
export default function MultiplesPage({ index, scene, frame }: Props) {
  const words = useLaterWords();
  const view = useMemo(() => openView(frame, smallWidth / frame.inner[2]), [frame]);
  const living = index.atlas.blocs.filter(({ id }) => [...standingsOn(index, id, scene.day).values()].some(isTied));
  const scenes = living.map(({ id }) =>
    makeScene(index, { day: scene.day, blocs: [id], country: scene.selected }, scene),
  );
  return (
    <section className="page multiples" aria-labelledby="multiples-title">
      <h2 id="multiples-title">{words.multiplesTitle(scene.day)}</h2>
      <SummaryLine sentence={fiveSummary(index, scene.day, words)} />
      <p className="hint">{words.multiplesHint}</p>
      <MultiplesKey index={index} scenes={scenes} />
      <SharedShapes frame={frame} idPrefix="multiple" />
      <ul className="multiples-maps">
        {living.map(({ id, short, name }, at) => (
          <li key={id}>
            <figure>
              <figcaption>
                <button type="button" className="chip" title={name} onClick={() => actions.showBloc(id)}>
                  {short}
                </button>
              </figcaption>
              <div className="multiple-box">
                <SvgMap
                  scene={scenes[at] ?? scene}
                  frame={frame}
                  idPrefix={`m-${id}`}
                  view={view}
                  shared="multiple"
                  title={blocsSummary(index, [id], scene.day, words)}
                />
              </div>
            </figure>
          </li>
        ))}
      </ul>
      <p className="hint">
        {words.disclaimer} {words.credit}.
      </p>
    </section>
  );
}
