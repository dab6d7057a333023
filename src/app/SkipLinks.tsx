import { useView } from '../view/store';
import { useWords } from '../words/useWords';

/** First in the tab order: straight to the list, the map or the details. */
export function SkipLinks() {
  const { skipTo } = useWords();
  const hasPanel = useView((view) => view.country !== null);
  return (
    <nav className="skip-links" aria-label={skipTo.name}>
      <a href="#countries">{skipTo.countries}</a>
      <a href="#map">{skipTo.map}</a>
      {hasPanel && <a href="#details">{skipTo.panel}</a>}
    </nav>
  );
}
