import { type ReactNode, useMemo } from 'react';
import type { AtlasIndex } from '../domain/atlasIndex';
import { BlocsPanel } from '../panels/BlocsPanel';
import { CountryList } from '../panels/CountryList';
import { Legend } from '../panels/Legend';
import { Notices } from '../panels/Notices';
import { SidePanel } from '../panels/SidePanel';
import { Summary } from '../panels/Summary';
import { Timeline } from '../panels/timeline/Timeline';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { loadWhenIdle } from '../ui/loadWhenIdle';
import { retryable } from '../ui/retryable';
import { useMedia } from '../ui/useMedia';
import { useScheme } from '../ui/useScheme';
import { useDrawer } from '../view/drawerStore';
import { useOwnIndex } from '../view/ownStore';
import { useShown } from '../view/shown';
import { useKnown } from '../view/useKnown';
import { useWords } from '../words/useWords';
import { Centre } from './Centre';
import { sceneOf } from './sceneOf';
import { useVoteOnMap } from './useVoteOnMap';

const EvidenceDrawer = retryable(() => import('../panels/evidence/EvidenceDrawer'));
/** A sheet without its foot is better than no page. */
const PrintFoot = retryable(() => loadWhenIdle(() => import('./PrintFrame').catch(() => ({ default: () => null }))));
const VoteLegend = retryable(() => import('../panels/votes/VoteLegend'));

interface Props {
  index: AtlasIndex;
  /** How it stands with the rest of the dataset, where that is worth a word. */
  rest: ReactNode;
}

/** The page once there is a dataset: views in the middle, choices on one side, what is chosen on the other. */
export function Shell({ index: all, rest }: Props) {
  const words = useWords();
  const scheme = useScheme();
  const { index: known, hidden, undated } = useKnown(all);
  const index = useOwnIndex(known);
  const shown = useShown((view) => view);
  const ofBlocs = useMemo(() => sceneOf(index, shown, scheme), [index, shown, scheme]);
  const { scene, vote, recolour, onReady } = useVoteOnMap(ofBlocs, index);
  const drawer = useDrawer((state) => state.shown !== null);
  const wide = useMedia('(min-width: 60rem)');
  const part = { message: words.appFailed, retry: words.retry };
  const hasPanel = shown.country !== null;
  const { country, blocs } = shown;
  const arrows = scene.measures.length > 0 ? scene : null;
  const panel = (
    <SidePanel index={index} country={country} day={scene.day} blocs={blocs} map={scene.vote ? scene : arrows} />
  );
  const legend = <Legend index={index} scheme={scheme} blocs={blocs} arrows={arrows} />;

  return (
    <main className="shell" data-view={shown.view}>
      <Notices known={{ hidden, undated }}>{rest}</Notices>
      <ErrorBoundary {...part}>
        <Centre scene={scene} recolour={recolour} index={index} scheme={scheme} />
      </ErrorBoundary>
      {/* On a phone the chosen country comes up right below the map; reading order is what is seen. */}
      {!wide && hasPanel && panel}
      <ErrorBoundary key={`legend ${vote?.id}`} {...part}>
        {vote ? <VoteLegend waiting={legend} vote={vote} index={index} scheme={scheme} onReady={onReady} /> : legend}
      </ErrorBoundary>
      <ErrorBoundary {...part}>
        <Timeline index={index} />
      </ErrorBoundary>
      <div className="side">
        <ErrorBoundary {...part}>
          <BlocsPanel index={index} day={scene.day} />
          <CountryList scene={scene} index={index} />
        </ErrorBoundary>
      </div>
      {(wide || !hasPanel) && panel}
      <Summary scene={scene} index={index} />
      {drawer && (
        <ErrorBoundary {...part}>
          <EvidenceDrawer waiting={null} index={index} />
        </ErrorBoundary>
      )}
      <PrintFoot waiting={null} index={index} />
    </main>
  );
}
