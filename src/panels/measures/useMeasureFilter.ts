import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Options } from '../../view/options';
import { actions, useView } from '../../view/store';
import { forces, type MeasureFilter } from './measuresView';

/** The filters that an address asks for; a place that the atlas does not know counts as none. */
export function filterOfMeasures(index: AtlasIndex, { who, whom, direction, product, force }: Options): MeasureFilter {
  const known = (place: string | undefined) =>
    place !== undefined &&
    (index.countries.has(place) || index.atlas.tradeMeasures.some(({ target }) => target === place))
      ? place
      : null;
  return {
    who: known(who),
    whom: known(whom),
    both: direction === 'both',
    product: product ?? null,
    force: forces.find((one) => one === force) ?? null,
  };
}

/** The filters that the address has. */
export const useMeasureFilter = (index: AtlasIndex): MeasureFilter =>
  filterOfMeasures(
    index,
    useView(({ options }) => options),
  );

/** All of them again; which measures are drawn as arrows stays. */
export function clearFilters(measures: string | null, show: string | null) {
  actions.setOptions({ ...(measures !== null && { measures }), ...(show !== null && { show }) });
}
