import type { AtlasIndex } from '../domain/atlasIndex';
import type { Day } from '../domain/day';
import { firstDay } from '../domain/day';
import { useShown } from './shown';
import { useView } from './store';

/** The day that the page shows: the chosen one, else the dataset's own. */
export const useDay = (index: AtlasIndex): Day => useShown(({ at }) => at) ?? firstDay(index.atlas.asOf);

/** The day that is chosen at this moment: for what chooses it. */
export const useLiveDay = (index: AtlasIndex): Day => useView(({ at }) => at) ?? firstDay(index.atlas.asOf);
