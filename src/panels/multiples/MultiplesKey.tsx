import type { AtlasIndex } from '../../domain/atlasIndex';
import { standingClasses } from '../../domain/standing';
import type { Scene } from '../../map/style/scene';
import { fillOf } from '../../theme/palette';
import { ownPattern } from '../../theme/patterns';
import { usePageWords } from '../../words/usePageWords';
import { Swatch } from '../Swatch';

interface Props {
  index: AtlasIndex;
  /** Of a bloc each. */
  scenes: readonly Scene[];
}

/** What the fills of all the small maps mean, in the colours of the first of them. */
export function MultiplesKey({ index, scenes }: Props) {
  const words = usePageWords();
  const [scene] = scenes;
  const bloc = scene && index.blocs.get(scene.blocs[0] ?? '');
  if (!bloc) return null;
  const found = new Set(scenes.flatMap(({ countries }) => [...countries.values()].flatMap(({ classes }) => classes)));
  return (
    <div className="multiples-key">
      <ul aria-label={words.legend}>
        {standingClasses
          .filter((standing) => found.has(standing))
          .map((standing) => (
            <li key={standing}>
              <Swatch
                fill={fillOf(bloc.id, standing, scene.scheme)}
                pattern={ownPattern(bloc.id, standing, scene.scheme)}
              />
              {words.standing[standing]}
            </li>
          ))}
      </ul>
      <p className="hint">{words.matrix.legendHint(bloc.short)}</p>
    </div>
  );
}
