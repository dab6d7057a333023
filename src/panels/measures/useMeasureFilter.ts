import type { AtlasIndex } from '../../domain/atlasIndex';
import { actions, useOption } from '../../view/store';
import { forces, type MeasureFilter } from './measuresView';

/** The filters that the address has; a place that the atlas does not know counts as none. */
export function useMeasureFilter(index: AtlasIndex): MeasureFilter {
  const [who, whom] = [useOption('who'), useOption('whom')];
  const [direction, product, force] = [useOption('direction'), useOption('product'), useOption('force')];
  const known = (place: string | null) =>
    place !== null && (index.countries.has(place) || index.atlas.tradeMeasures.some(({ target }) => target === place))
      ? place
      : null;
  return {
    who: known(who),
    whom: known(whom),
    both: direction === 'both',
    product,
    force: forces.find((one) => one === force) ?? null,
  };
}

/** All of them again; which measures are drawn as arrows stays. */
export function clearFilters(measures: string | null, show: string | null) {
  actions.setOptions({ ...(measures !== null && { measures }), ...(show !== null && { show }) });
}
