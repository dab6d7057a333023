import type { AtlasIndex } from '../../domain/atlasIndex';
import type { CountryId } from '../../domain/model/country';
import { actions } from '../../view/store';
import { useComponentsWords } from '../../words/useComponentsWords';
import { mostCountries } from './componentsView';

interface Props {
  index: AtlasIndex;
  chosen: readonly CountryId[];
}

/** The five, and whichever other state is shown; up to five at a time. */
export function CountryChoice({ index, chosen }: Props) {
  const text = useComponentsWords();
  const five = index.atlas.countries.filter(({ region }) => region === 'central-asia').map(({ id }) => id);
  const offered = [...five, ...chosen.filter((id) => !five.includes(id))];
  const full = chosen.length >= mostCountries;
  const toggle = (id: CountryId) => {
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    if (next.length > 0) actions.setOption('compare', offered.filter((one) => next.includes(one)).join(','));
  };
  return (
    <div className="rows-choice choice-rows">
      <fieldset>
        <legend>{text.countries}</legend>
        {offered.map((id) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              disabled={chosen.includes(id) ? chosen.length === 1 : full}
              onChange={() => toggle(id)}
            />
            {index.countries.get(id)?.name}
          </label>
        ))}
      </fieldset>
      {full && offered.length > mostCountries && <p className="hint">{text.onlyFive}</p>}
    </div>
  );
}
