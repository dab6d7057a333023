import { useId } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { regions } from '../../domain/model/country';
import { actions } from '../../view/store';
import { usePageWords } from '../../words/usePageWords';

export type Mode = 'country' | 'bloc';

interface Props {
  index: AtlasIndex;
  mode: Mode;
  country: string;
  /** Chosen blocs; the first is the one that is shown. */
  blocs: readonly string[];
}

function CountrySelect({ index, country }: Pick<Props, 'index' | 'country'>) {
  const words = usePageWords().timelines;
  const id = useId();
  const named = [...index.atlas.countries].sort((a, b) => index.tongue.compare(a.name, b.name));
  return (
    <>
      <label htmlFor={id}>{words.country}</label>
      <select id={id} value={country} onChange={(event) => actions.selectCountry(event.target.value)}>
        {regions.map((region) => (
          <optgroup key={region} label={words.regions[region]}>
            {named
              .filter((one) => one.region === region)
              .map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </>
  );
}

/** The bloc comes first among the chosen ones, the others stay. */
function BlocSelect({ index, blocs }: Pick<Props, 'index' | 'blocs'>) {
  const words = usePageWords().timelines;
  const id = useId();
  const lead = (bloc: string) => actions.setBlocs([bloc, ...blocs.filter((one) => one !== bloc)]);
  return (
    <>
      <label htmlFor={id}>{words.bloc}</label>
      <select id={id} value={blocs[0] ?? ''} onChange={(event) => lead(event.target.value)}>
        {blocs.length === 0 && <option value="">{words.choose}</option>}
        {index.atlas.blocs.map((bloc) => (
          <option key={bloc.id} value={bloc.id}>
            {bloc.short}
          </option>
        ))}
      </select>
    </>
  );
}

/** Whose timelines, by what. */
export function RowsChoice({ index, mode, country, blocs }: Props) {
  const words = usePageWords().timelines;
  const name = useId();
  const modes = [
    ['country', words.byCountry, null],
    ['bloc', words.byBloc, 'bloc'],
  ] as const;
  return (
    <div className="rows-choice">
      <fieldset>
        <legend className="visually-hidden">{words.mode}</legend>
        {modes.map(([value, label, set]) => (
          <label key={value}>
            <input type="radio" name={name} checked={mode === value} onChange={() => actions.setOption('of', set)} />
            {label}
          </label>
        ))}
      </fieldset>
      <p>
        {mode === 'country' ? (
          <CountrySelect index={index} country={country} />
        ) : (
          <BlocSelect index={index} blocs={blocs} />
        )}
      </p>
    </div>
  );
}
