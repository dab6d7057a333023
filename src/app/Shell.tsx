import { useMemo } from 'react';
import type { AtlasIndex } from '../domain/atlasIndex';
import { makeScene } from '../map/style/scene';
import { BlocOverview } from '../panels/BlocOverview';
import { BlocsPanel } from '../panels/BlocsPanel';
import { CountryList } from '../panels/CountryList';
import { Legend } from '../panels/Legend';
import { Notices } from '../panels/Notices';
import { Summary } from '../panels/Summary';
import { Timeline } from '../panels/timeline/Timeline';
import { CopyText } from '../ui/CopyText';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { retryable } from '../ui/retryable';
import { useMedia } from '../ui/useMedia';
import { useScheme } from '../ui/useScheme';
import { useDrawer } from '../view/drawerStore';
import { useView } from '../view/store';
import { useDay } from '../view/useDay';
import { useKnown } from '../view/useKnown';
import { useWords } from '../words/useWords';
import { blocsSummary } from '../words/viewSummary';
import { Centre } from './Centre';

const EvidenceDrawer = retryable(() => import('../panels/evidence/EvidenceDrawer'));
const CountryPanel = retryable(() => import('../panels/country/CountryPanel'));

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
  const drawer = useDrawer(({ shown }) => shown !== null);
  const wide = useMedia('(min-width: 60rem)');
  const part = { message: words.appFailed, retry: words.retry };

  const panel = (
    <ErrorBoundary key={`panel ${country}`} {...part}>
      {country === null ? (
        <section className="panel" aria-label={words.overview}>
          <p className="hint">{words.pickCountry}</p>
          <CopyText text={blocsSummary(index, blocs, day, words)} label={words.copyWords} done={words.copied} />
          {blocs.map((bloc) => (
            <BlocOverview key={bloc} index={index} bloc={bloc} day={day} />
          ))}
        </section>
      ) : (
        <CountryPanel
          waiting={<p className="panel page-wait">{words.viewLoading}</p>}
          index={index}
          country={country}
          day={day}
        />
      )}
    </ErrorBoundary>
  );
  const side = (
    <div className="side">
      <ErrorBoundary {...part}>
        <BlocsPanel index={index} />
        <CountryList scene={scene} index={index} />
      </ErrorBoundary>
    </div>
  );

  return (
    <main className="shell" data-view={view}>
      <Notices known={{ hidden, undated }} />
      <ErrorBoundary {...part}>
        <Centre scene={scene} index={index} />
      </ErrorBoundary>
      {/* On a phone the chosen country comes up right below the map; reading order is what is seen. */}
      {!wide && country !== null && panel}
      <Legend index={index} scheme={scheme} />
      <ErrorBoundary {...part}>
        <Timeline index={index} />
      </ErrorBoundary>
      {side}
      {(wide || country === null) && panel}
      <Summary scene={scene} index={index} />
      {drawer && (
        <ErrorBoundary {...part}>
          <EvidenceDrawer waiting={null} index={index} />
        </ErrorBoundary>
      )}
    </main>
  );
}
