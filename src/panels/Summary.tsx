import type { AtlasIndex } from '../domain/atlasIndex';
import type { Scene } from '../map/style/scene';
import { standingsInWords } from '../words/standingWords';
import { useWords } from '../words/useWords';

/** What the view shows, in a sentence, spoken when it changes. */
export function Summary({ scene, index }: { scene: Scene; index: AtlasIndex }) {
  const words = useWords();
  const country = scene.selected ? index.countries.get(scene.selected) : undefined;
  const chosen = scene.blocs.map((bloc) => index.blocs.get(bloc)?.short ?? bloc).join(', ') || words.legendNone;
  const standings = country && scene.countries.get(country.id)?.standings;
  const lines = standings ? standingsInWords(index, scene.blocs, standings, words).join('; ') : '';
  const what = country ? `${country.names.en}${lines ? ` – ${lines}` : ''}` : chosen;
  return (
    <p role="status" className="visually-hidden">
      {words.showing(what, scene.day)}
    </p>
  );
}
