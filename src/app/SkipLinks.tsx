import { useView } from '../view/store';
import { useWords } from '../words/useWords';

/** First in the tab order: straight to the list, the map or the view that has its place, the details; to what the view has of them. */
export function SkipLinks() {
  const { skipTo, viewNames } = useWords();
  const view = useView((state) => state.view);
  const hasMap = useView((state) => state.view === 'story' || (state.view === 'map' && state.vs === null));
  const hasSides = view !== 'data';
  const hasPanel = useView((state) => state.country !== null);
  return (
    <nav className="skip-links" aria-label={skipTo.name}>
      {hasSides && <a href="#countries">{skipTo.countries}</a>}
      <a href={hasMap ? '#map' : '#view'}>{hasMap ? skipTo.map : viewNames[view]}</a>
      {hasSides && hasPanel && <a href="#details">{skipTo.panel}</a>}
    </nav>
  );
}
