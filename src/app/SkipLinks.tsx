import { useWords } from '../words/useWords';

/** First in the tab order: straight to the list, the map or the details. */
export function SkipLinks({ hasPanel }: { hasPanel: boolean }) {
  const { skipTo } = useWords();
  return (
    <nav className="skip-links">
      <a href="#countries">{skipTo.countries}</a>
      <a href="#map">{skipTo.map}</a>
      {hasPanel && <a href="#details">{skipTo.panel}</a>}
    </nav>
  );
}
