import '../page.css';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { useWords } from '../../words/useWords';

export default function ComponentsPage({ index }: { index: AtlasIndex }) {
  const words = useWords();
  return (
    <section className="page" aria-labelledby="components-title">
      <h2 id="components-title">{words.viewNames.components}</h2>
      <p>{index.atlas.version}</p>
    </section>
  );
}
