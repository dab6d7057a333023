import '../page.css';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { useWords } from '../../words/useWords';

export default function QuotesPage({ index }: { index: AtlasIndex }) {
  const words = useWords();
  return (
    <section className="page" aria-labelledby="quotes-title">
      <h2 id="quotes-title">{words.viewNames.quotes}</h2>
      <p>{index.atlas.version}</p>
    </section>
  );
}
