import type { AtlasIndex } from '../domain/atlasIndex';
import type { Day } from '../domain/day';
import { firstDay } from '../domain/day';
import { useShown } from './shown';
import { useView, viewStore } from './store';

/** The day that the page shows: the chosen one, else the dataset's own. */
export const useDay = (index: AtlasIndex): Day => useShown(({ at }) => at) ?? firstDay(index.atlas.asOf);

/** The day that is chosen at this moment, for what only asks when something happens. */
export const liveDay = (index: AtlasIndex): Day => viewStore.getState().view.at ?? firstDay(index.atlas.asOf);

/** The same for what is drawn with it: the handle. */
export const useLiveDay = (index: AtlasIndex): Day => useView(({ at }) => at) ?? firstDay(index.atlas.asOf);
