import { useDeferredValue, useMemo } from 'react';
import type { AtlasIndex } from '../domain/atlasIndex';
import { makeScene } from '../map/style/scene';
import { BlocsPanel } from '../panels/BlocsPanel';
import { CountryList } from '../panels/CountryList';
import { Legend } from '../panels/Legend';
import { Notices } from '../panels/Notices';
import { SidePanel } from '../panels/SidePanel';
import { Summary } from '../panels/Summary';
import { Timeline } from '../panels/timeline/Timeline';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { useMedia } from '../ui/useMedia';
import { useScheme } from '../ui/useScheme';
import { useView } from '../view/store';
import { useDay } from '../view/useDay';
import { useKnown } from '../view/useKnown';
import { useWords } from '../words/useWords';
import { Centre } from './Centre';

/** The page once the dataset is in: views in the middle, choices on one side, what is chosen on the other. */
export function Shell({ index: all }: { index: AtlasIndex }) {
  const words = useWords();
  const scheme = useScheme();
  const { index, hidden, undated } = useKnown(all);
  const day = useDay(index);
  const blocs = useView((view) => view.blocs);
  const country = useView((view) => view.country);
  const view = useView((state) => state.view);
  const scene = useMemo(
    () => makeScene(index, { day, blocs, country }, { scheme, language: 'en' }),
    [index, day, blocs, country, scheme],
  );
  const wide = useMedia('(min-width: 60rem)');
  const part = { message: words.appFailed, retry: words.retry };
  // The map follows the handle in its own frame; what is read follows as soon as there is time.
  const shown = useDeferredValue(scene);
  const panelCountry = useDeferredValue(country);
  const panel = <SidePanel index={index} country={panelCountry} day={shown.day} blocs={shown.blocs} />;
  const hasPanel = panelCountry !== null;

  return (
    <main className="shell" data-view={view}>
      <Notices known={{ hidden, undated }} />
      <ErrorBoundary {...part}>
        <Centre scene={scene} index={index} />
      </ErrorBoundary>
      {/* On a phone the chosen country comes up right below the map; reading order is what is seen. */}
      {!wide && hasPanel && panel}
      <Legend index={index} scheme={scheme} />
      <ErrorBoundary {...part}>
        <Timeline index={index} />
      </ErrorBoundary>
      <div className="side">
        <ErrorBoundary {...part}>
          <BlocsPanel index={index} day={shown.day} />
          <CountryList scene={shown} index={index} />
        </ErrorBoundary>
      </div>
      {(wide || !hasPanel) && panel}
      <Summary scene={shown} index={index} />
    </main>
  );
}
