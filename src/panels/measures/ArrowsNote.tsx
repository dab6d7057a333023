import './measures.css';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Scene } from '../../map/style/scene';
import { actions, useView } from '../../view/store';
import { useMeasuresWords } from '../../words/useMeasuresWords';
import { useWords } from '../../words/useWords';
import { ArrowNumber } from './ArrowChoice';
import { arrowLines } from './arrowWords';

/** The key to the arrows on a map: number, measure, and what of the choice is not drawn. */
export default function ArrowsNote({ index, scene }: { index: AtlasIndex; scene: Scene }) {
  const words = useWords();
  const text = useMeasuresWords();
  const view = useView((state) => state.view);
  const lines = arrowLines(index, scene, words, text);
  if (lines.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: in the legend it scrolls, and a frame that scrolls must be reachable by keyboard
    <section className="arrows-note" tabIndex={0} aria-label={text.arrowsTitle}>
      <h3>{text.arrowsTitle}</h3>
      <p className="hint">{text.arrowsHint}</p>
      <ol aria-label={text.arrows}>
        {lines.map(({ number, measure, heading, why }) => (
          <li key={measure.id} value={number}>
            <ArrowNumber number={number} />
            <span>
              <span lang="en">{measure.title}</span> <span className="hint">({heading})</span>
              {why !== null && <span className="hint">, {text.notDrawn(why)}</span>}
            </span>
          </li>
        ))}
      </ol>
      <p>
        <button type="button" className="chip" onClick={() => actions.setOption('measures', null)}>
          {text.removeArrows}
        </button>
        {view !== 'measures' && (
          <button type="button" className="chip" onClick={() => actions.setView('measures')}>
            {text.openMeasures}
          </button>
        )}
      </p>
    </section>
  );
}
