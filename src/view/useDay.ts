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

/**
 * The same for a field: the shown one until it is `used`, from then on the chosen one. What is typed must not be set back to where the page
 * was, nor when the field is left before the page has followed.
 */
export function useFieldDay(index: AtlasIndex, used: boolean): Day {
  const shown = useDay(index);
  const live = useView(({ at }) => (used ? at : null));
  return used ? (live ?? firstDay(index.atlas.asOf)) : shown;
}
