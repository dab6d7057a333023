import { lazy, type ReactNode, Suspense } from 'react';
import type { AtlasIndex } from '../domain/atlasIndex';
import { MapView } from '../map/MapView';
import type { Scene } from '../map/style/scene';
import { actions, useView } from '../view/store';
import type { View } from '../view/viewState';
import { useWords } from '../words/useWords';
import { WithFrame } from './WithFrame';

/** What each view but the map brings along; a chunk of its own, fetched when it is opened. */
const pages = {
  data: lazy(() => import('../panels/data/DataPage')),
  matrix: lazy(() => import('../panels/matrix/MatrixPage')),
  timelines: lazy(() => import('../panels/timelines/TimelinesPage')),
  overlaps: lazy(() => import('../panels/overlaps/OverlapsPage')),
} satisfies Partial<Record<View, unknown>>;

/** Views that draw maps of their own, and so bring geometry along. */
const ComparePage = lazy(() => import('../panels/compare/ComparePage'));
const MultiplesPage = lazy(() => import('../panels/multiples/MultiplesPage'));

const isPage = (view: View): view is keyof typeof pages => view in pages;

function usePage(scene: Scene, index: AtlasIndex): ReactNode {
  const view = useView((state) => state.view);
  const vs = useView((state) => state.vs);
  if (view === 'map' && vs !== null)
    return (
      <WithFrame name="frame-equal-area">
        {(frame) => <ComparePage index={index} scene={scene} vs={vs} frame={frame} />}
      </WithFrame>
    );
  if (view === 'multiples')
    return (
      <WithFrame name="frame-equal-area">
        {(frame) => <MultiplesPage index={index} scene={scene} frame={frame} />}
      </WithFrame>
    );
  const Page = isPage(view) ? pages[view] : null;
  return Page && <Page index={index} />;
}

/** The chosen view. The map stays alive behind the others, so that coming back costs nothing. */
export function Centre({ scene, index }: { scene: Scene; index: AtlasIndex }) {
  const words = useWords();
  const page = usePage(scene, index);
  return (
    <div className="centre">
      <MapView scene={scene} index={index} onSelect={actions.selectCountry} hidden={page !== null} />
      {page !== null && <Suspense fallback={<p className="page-wait">{words.viewLoading}</p>}>{page}</Suspense>}
    </div>
  );
}
