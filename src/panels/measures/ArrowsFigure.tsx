import '../compare/figures.css';
import type { ReactNode } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Scene } from '../../map/style/scene';
import type { Frame } from '../../map/svg/frame';
import { actions, useView } from '../../view/store';
import { format } from '../../view/url';
import { useMeasuresWords } from '../../words/useMeasuresWords';
import { useWords } from '../../words/useWords';
import { MapFigure } from '../compare/MapFigure';
import ArrowsNote from './ArrowsNote';
import { arrowLines, arrowSentence } from './arrowWords';

interface Props {
  index: AtlasIndex;
  scene: Scene;
  withFrame(children: (frame: Frame) => ReactNode): ReactNode;
}

/** The chosen measures on a small map, with their key and the way to the large one. */
export function ArrowsFigure({ index, scene, withFrame }: Props) {
  const words = useWords();
  const text = useMeasuresWords();
  const view = useView((state) => state);
  const title = arrowSentence(arrowLines(index, scene, words, text), text);
  return (
    <section className="arrows-figure" aria-label={text.arrows}>
      <div>
        {withFrame((frame) => (
          <MapFigure
            scene={scene}
            index={index}
            frame={frame}
            idPrefix="arrows"
            caption={text.mapCaption(words.date(scene.day))}
            title={title}
          />
        ))}
        <p className="hint">
          {words.disclaimer} {words.credit}.
        </p>
      </div>
      <div>
        <ArrowsNote index={index} scene={scene} />
        <p>
          <a
            href={format({ ...view, view: 'map' })}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
              event.preventDefault();
              actions.setView('map');
            }}
          >
            {text.showOnMap}
          </a>
        </p>
      </div>
    </section>
  );
}
