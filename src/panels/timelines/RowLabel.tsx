import type { AtlasIndex } from '../../domain/atlasIndex';
import { actions } from '../../view/store';
import { blocName, countryName } from './barWords';
import type { BarRow } from './timelineBars';

interface Props {
  row: BarRow;
  index: AtlasIndex;
}

export const BlocLabel = ({ row: { bloc }, index }: Props) => (
  <abbr title={index.blocs.get(bloc)?.name}>{blocName(index, bloc)}</abbr>
);

/** By keyboard a country is chosen from the card of its bar: every name in the tab order would be a stop too many. */
export const CountryLabel = ({ row: { country }, index }: Props) => (
  <button type="button" tabIndex={-1} onClick={() => actions.selectCountry(country)}>
    {countryName(index, country)}
  </button>
);
