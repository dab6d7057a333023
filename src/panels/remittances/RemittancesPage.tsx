import '../page.css';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { useWords } from '../../words/useWords';

export default function RemittancesPage({ index }: { index: AtlasIndex }) {
  const words = useWords();
  return (
    <section className="page" aria-labelledby="remittances-title">
      <h2 id="remittances-title">{words.viewNames.remittances}</h2>
      <p>{index.atlas.version}</p>
    </section>
  );
}
