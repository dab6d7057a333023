import '../page.css';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { useWords } from '../../words/useWords';

export default function VotesPage({ index }: { index: AtlasIndex }) {
  const words = useWords();
  return (
    <section className="page" aria-labelledby="votes-title">
      <h2 id="votes-title">{words.viewNames.votes}</h2>
      <p>{index.atlas.version}</p>
    </section>
  );
}
