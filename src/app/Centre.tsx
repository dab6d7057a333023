import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useEffect } from 'react';
import type { AtlasIndex } from '../domain/atlasIndex';
import { MapView } from '../map/MapView';
import type { Scene } from '../map/style/scene';
import { Awaited } from '../panels/Awaited';
import type { Scheme } from '../theme/palette';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { loadWhenIdle } from '../ui/loadWhenIdle';
import { retryable } from '../ui/retryable';
import { embedding } from '../view/embedding';
import { useShown } from '../view/shown';
import { actions, useView } from '../view/store';
import type { View } from '../view/views';
import { useWords } from '../words/useWords';
import type { FrameName } from './frameQuery';
import { followScene } from './sceneOf';

/** What each view but the map brings along; a chunk of its own, fetched when it is opened. */
const pages = {
  data: retryable(() => import('../panels/data/DataPage')),
  matrix: retryable(() => import('../panels/matrix/MatrixPage')),
  timelines: retryable(() => import('../panels/timelines/TimelinesPage')),
  overlaps: retryable(() => import('../panels/overlaps/OverlapsPage')),
  remittances: retryable(() => import('../panels/remittances/RemittancesPage')),
  quotes: retryable(() => import('../panels/quotes/QuotesPage')),
  votes: retryable(() => import('../panels/votes/VotesPage')),
  components: retryable(() => import('../panels/components/ComponentsPage')),
  story: retryable(() => import('../panels/story/StoryPage')),
  own: retryable(() => import('../panels/own/OwnPage')),
} satisfies Partial<Record<View, unknown>>;

/** Views that draw maps of their own, and so bring geometry along. */
const ComparePage = retryable(() => import('../panels/compare/ComparePage'));
const MeasuresPage = retryable(() => import('../panels/measures/MeasuresPage'));
/** With the geometry that they need, fetched as they are. */
const WithFrame = retryable(() => import('./WithFrame'));
const MultiplesPage = retryable(() => import('../panels/multiples/MultiplesPage'));
const withMaps = new Map<View, { preload(): void }>([
  ['measures', MeasuresPage],
  ['multiples', MultiplesPage],
]);

/** What can be done with any view; not part of the first load. */
const ViewTools = retryable(() => loadWhenIdle(() => import('./ViewTools')));

/** Geometry beyond what is in the page; how it is read comes with it. */
const fetchFrame = async (client: QueryClient, name: FrameName) => {
  const { frameQuery } = await import('./frameQuery');
  return client.fetchQuery(frameQuery(name));
};

const isPage = (view: View): view is keyof typeof pages => view in pages;

/** Fetches the chunk of a view before it is opened, as when a reader turns to its link. */
export function preloadView(view: View): void {
  const Page = isPage(view) ? pages[view] : withMaps.get(view);
  Page?.preload();
}

function usePage(scene: Scene, index: AtlasIndex): ReactNode {
  const waiting = <p className="page-wait">{useWords().viewLoading}</p>;
  const view = useShown((state) => state.view);
  const vs = useShown((state) => state.vs);
  useEffect(() => {
    // Beside the data that it waits for.
    if (index.partial) preloadView(view);
  }, [index, view]);
  if (index.partial) return (view !== 'map' || vs !== null) && <Awaited className="page-wait" />;
  if (view === 'map' && vs !== null)
    return (
      <WithFrame waiting={waiting} name="frame-equal-area">
        {(frame) => <ComparePage waiting={waiting} index={index} scene={scene} vs={vs} frame={frame} />}
      </WithFrame>
    );
  if (view === 'multiples')
    return (
      <WithFrame waiting={waiting} name="frame-equal-area">
        {(frame) => <MultiplesPage waiting={waiting} index={index} scene={scene} frame={frame} />}
      </WithFrame>
    );
  if (view === 'measures')
    return (
      <MeasuresPage
        waiting={waiting}
        index={index}
        scene={scene}
        withFrame={(children) => (
          <WithFrame waiting={waiting} name="frame-equal-area">
            {children}
          </WithFrame>
        )}
      />
    );
  const Page = isPage(view) ? pages[view] : null;
  return Page && <Page waiting={waiting} index={index} />;
}

interface Props {
  scene: Scene;
  recolour(scene: Scene): Scene;
  index: AtlasIndex;
  scheme: Scheme;
}

/** The chosen view. The map stays alive behind the others, so that coming back costs nothing. */
export function Centre({ scene, recolour, index, scheme }: Props) {
  const words = useWords();
  const page = usePage(scene, index);
  const view = useShown((state) => state.view);
  const follow = useCallback(
    (onScene: (scene: Scene) => void) => followScene(index, scheme, (next) => onScene(recolour(next))),
    [index, scheme, recolour],
  );
  const renderer = useView((state) => state.renderer);
  const place = useView((state) => state.map);
  const client = useQueryClient();
  const loadFrame = useCallback((name: 'frame' | 'world') => fetchFrame(client, name), [client]);
  const loadPrinted = useCallback(() => fetchFrame(client, 'frame-equal-area'), [client]);
  const onMap = !page || view === 'story';
  return (
    <div id="view" className="centre" tabIndex={-1}>
      {!embedding && (
        <ErrorBoundary message={words.appFailed} retry={words.retry}>
          <ViewTools
            waiting={onMap ? null : <div className="view-tools-wait" />}
            index={index}
            loadFrame={loadPrinted}
            onMap={onMap}
          />
        </ErrorBoundary>
      )}
      <MapView
        scene={scene}
        follow={follow}
        index={index}
        loadFrame={loadFrame}
        renderer={renderer}
        onRenderer={actions.setRenderer}
        place={place}
        onPlace={actions.setPlace}
        onSelect={actions.selectCountry}
        hidden={!onMap}
      />
      {page && (
        <ErrorBoundary key={view} message={words.appFailed} retry={words.retry}>
          {page}
        </ErrorBoundary>
      )}
    </div>
  );
}
