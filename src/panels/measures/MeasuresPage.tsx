import '../page.css';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { useWords } from '../../words/useWords';

export default function MeasuresPage({ index }: { index: AtlasIndex }) {
  const words = useWords();
  return (
    <section className="page" aria-labelledby="measures-title">
      <h2 id="measures-title">{words.viewNames.measures}</h2>
      <p>{index.atlas.version}</p>
    </section>
  );
}
