import './embedShell.css';
import { type ReactNode, useLayoutEffect, useMemo } from 'react';
import type { AtlasIndex } from '../domain/atlasIndex';
import { viewTitle } from '../panels/cite/viewCited';
import { Legend } from '../panels/Legend';
import { Notices } from '../panels/Notices';
import { Summary } from '../panels/Summary';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { retryable } from '../ui/retryable';
import { useScheme } from '../ui/useScheme';
import { useDrawer } from '../view/drawerStore';
import { type Embedding, embedding } from '../view/embedding';
import { useShown } from '../view/shown';
import { format } from '../view/url';
import { useKnown } from '../view/useKnown';
import { useCiteWords } from '../words/useCiteWords';
import { useEmbedWords } from '../words/useEmbedWords';
import { useWords } from '../words/useWords';
import { countrySummary } from '../words/viewSummary';
import { Centre } from './Centre';
import { forceStyles } from './forceStyles';
import { sceneOf } from './sceneOf';
import { useAround } from './useAround';
import { useVoteOnMap } from './useVoteOnMap';

const EvidenceDrawer = retryable(() => import('../panels/evidence/EvidenceDrawer'));
const VoteLegend = retryable(() => import('../panels/votes/VoteLegend'));

interface Props {
  index: AtlasIndex;
  rest: ReactNode;
}

/** Address of a view in the whole atlas. */
const fullAddress = (query: string) => `${location.pathname}${query}`;

/** What the frame was made with is no longer what there is. */
function Changed({ made, index }: { made: Embedding | null; index: AtlasIndex }) {
  const text = useEmbedWords();
  const view = useShown((state) => state);
  const { version } = index.atlas;
  if (made?.data == null || made.data === version) return null;
  return (
    <p className="embed-changed">
      {text.changed(made.data, version)}{' '}
      <a href={fullAddress(format({ ...view, at: null }))} target="_blank" rel="noopener">
        {text.newest}
      </a>
    </p>
  );
}

/** A view in a frame of somebody else's page: the map or the page, what its colours mean, whose it is, and the way to all of it. */
export default function EmbedShell({ index: all, rest }: Props) {
  const words = useWords();
  const cite = useCiteWords();
  const text = useEmbedWords();
  const scheme = useScheme();
  useLayoutEffect(() => forceStyles(embedding?.theme ?? null), []);
  useAround();
  const { index, hidden, undated } = useKnown(all);
  const shown = useShown((view) => view);
  const ofBlocs = useMemo(() => sceneOf(index, shown, scheme), [index, shown, scheme]);
  const { scene, vote, recolour, onReady } = useVoteOnMap(ofBlocs, index);
  const drawer = useDrawer((state) => state.shown !== null);
  const part = { message: words.appFailed, retry: words.retry };
  const arrows = scene.measures.length > 0 ? scene : null;
  const legend = <Legend index={index} scheme={scheme} blocs={shown.blocs} arrows={arrows} />;
  const hasMap = shown.view === 'map' || shown.view === 'story';
  const { version, asOf } = index.atlas;
  return (
    <main className="embed-shell" data-view={shown.view}>
      <h1>{viewTitle({ index, words, text: cite }, shown)}</h1>
      <Changed made={embedding} index={index} />
      <Notices known={{ hidden, undated }}>{rest}</Notices>
      <ErrorBoundary {...part}>
        <Centre scene={scene} recolour={recolour} index={index} scheme={scheme} />
      </ErrorBoundary>
      {hasMap && shown.country !== null && (
        <p className="embed-says">{countrySummary(index, shown.country, scene.day, words)}</p>
      )}
      {hasMap && (
        <ErrorBoundary key={`legend ${vote?.id}`} {...part}>
          {vote ? <VoteLegend waiting={legend} vote={vote} index={index} scheme={scheme} onReady={onReady} /> : legend}
        </ErrorBoundary>
      )}
      <Summary scene={scene} index={index} />
      <footer className="embed-foot">
        <p>{text.source(version, asOf)}</p>
        <a href={fullAddress(format(shown))} target="_blank" rel="noopener">
          {text.full}
        </a>
      </footer>
      {drawer && (
        <ErrorBoundary {...part}>
          <EvidenceDrawer waiting={null} index={index} />
        </ErrorBoundary>
      )}
    </main>
  );
}
