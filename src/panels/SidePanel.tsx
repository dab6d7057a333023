import { memo, useEffect } from 'react';
import type { AtlasIndex } from '../domain/atlasIndex';
import type { Day } from '../domain/day';
import type { CountryId } from '../domain/model/country';
import type { Scene } from '../map/style/scene';
import { CopyText } from '../ui/CopyText';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { MarkedText } from '../ui/MarkedText';
import { retryable } from '../ui/retryable';
import { useShownHover } from '../view/hoverStore';
import { useWords } from '../words/useWords';
import { blocsSummary } from '../words/viewSummary';
import { Awaited } from './Awaited';
import { BlocOverview } from './BlocOverview';
import { titlesIn } from './titlesIn';
import { useArrowSentence } from './useArrowSentence';

const CountryPanel = retryable(() => import('./country/CountryPanel'));

/** Fetches the panel's chunk before a country is chosen, as when a reader turns to one on the map or in the list. */
export const preloadPanel = () => CountryPanel.preload();

interface Props {
  index: AtlasIndex;
  country: CountryId | null;
  day: Day;
  blocs: readonly string[];
  /** The map, if there is more to say of it than how the blocs colour it: a vote, or arrows. */
  map: Scene | null;
}

/** What is chosen, in words: the country, else the blocs. Drawn anew only when one of its own parts changes. */
export const SidePanel = memo(function SidePanel({ index, country, day, blocs, map }: Props) {
  const words = useWords();
  const said = useArrowSentence(index, map);
  const near = useShownHover((hover) => hover.country !== null) || country !== null;
  useEffect(() => {
    if (near) preloadPanel();
  }, [near]);
  const failing = { message: words.appFailed, retry: words.retry };
  if (country !== null)
    return (
      // The same element while it waits: a skip link leads into it, and what it holds comes later.
      <aside key={country} id="details" className="panel" aria-label={index.countries.get(country)?.name} tabIndex={-1}>
        <ErrorBoundary {...failing}>
          {index.partial ? (
            <Awaited className="page-wait" />
          ) : (
            <CountryPanel
              waiting={<p className="page-wait">{words.viewLoading}</p>}
              index={index}
              country={country}
              day={day}
            />
          )}
        </ErrorBoundary>
      </aside>
    );
  const sentence = [map?.says ?? blocsSummary(index, blocs, day, words), said].filter(Boolean).join(' ');
  return (
    <ErrorBoundary {...failing}>
      <section className="panel" aria-label={words.overview}>
        <p className="hint">{words.pickCountry}</p>
        <CopyText text={sentence} label={words.copyWords} done={words.copied}>
          <MarkedText parts={map ? titlesIn(map) : []}>{sentence}</MarkedText>
        </CopyText>
        {blocs.map((bloc) => (
          <BlocOverview key={bloc} index={index} bloc={bloc} day={day} />
        ))}
      </section>
    </ErrorBoundary>
  );
});
