import { createContext, memo, useContext } from 'react';
import { ToggleButton } from 'react-aria-components';
import type { CountryId } from '../../domain/model/country';
import type { NamedBloc, NamedCountry } from '../../domain/named';
import { useHover } from '../../view/hoverStore';
import { actions, useView } from '../../view/store';
import { usePageWords } from '../../words/usePageWords';
import type { MatrixRow, RowSort } from './matrixRows';

/** What the row headers tell beside the name; apart from the rows, so that a new figure redraws no cell. */
export const RowFacts = createContext<{ rows: ReadonlyMap<CountryId, MatrixRow>; by: RowSort['by'] }>({
  rows: new Map(),
  by: 'country',
});

function Fact({ value }: { value: number }) {
  const words = usePageWords().matrix;
  const { by } = useContext(RowFacts);
  const percent = Math.round(value * 100);
  return (
    <span className="matrix-fact">
      <span aria-hidden="true">{by === 'similarity' ? words.percent(percent) : value}</span>
      <span className="visually-hidden">{by === 'similarity' ? words.similar(percent) : words.memberships(value)}</span>
    </span>
  );
}

/** A country's name: chooses it. */
export const RowHead = memo(function RowHead({ country, first }: { country: NamedCountry; first: boolean }) {
  const words = usePageWords().matrix;
  const { value = null } = useContext(RowFacts).rows.get(country.id) ?? {};
  const selected = useView((view) => view.country === country.id);
  const hovered = useHover((hover) => hover.country === country.id);
  return (
    <span className="matrix-head" data-first={first || undefined} data-hovered={hovered || undefined}>
      {first && <span className="matrix-region">{words.regions[country.region]}</span>}
      <ToggleButton isSelected={selected} onChange={() => actions.selectCountry(country.id)}>
        <span className="matrix-name">{country.name}</span>
        {value !== null && <Fact value={value} />}
      </ToggleButton>
    </span>
  );
});

/** A bloc's short name, upright on its side: puts the bloc among the chosen or takes it out. */
export const ColumnHead = memo(function ColumnHead({ bloc }: { bloc: NamedBloc }) {
  const chosen = useView(({ blocs }) => blocs.includes(bloc.id));
  return (
    <ToggleButton isSelected={chosen} onChange={() => actions.toggleBloc(bloc.id)}>
      <span className="matrix-bloc" title={bloc.name}>
        {bloc.short}
      </span>
    </ToggleButton>
  );
});
