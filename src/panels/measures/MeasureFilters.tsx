import { useId } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { PlaceId } from '../../domain/model/country';
import { actions } from '../../view/store';
import { useMeasuresWords } from '../../words/useMeasuresWords';
import { forces, type MeasureFilter, placeName, placesOf } from './measuresView';

interface Props {
  index: AtlasIndex;
  filter: MeasureFilter;
}

/** Who, whom, either direction, product, and what holds on the date; each is in the address. */
export function MeasureFilters({ index, filter }: Props) {
  const text = useMeasuresWords();
  const id = useId();
  const places = (option: 'who' | 'whom', label: string, side: 'imposedBy' | 'target', chosen: PlaceId | null) => {
    // In either direction each side may be the other; a place that the address asks for is there too.
    const all = filter.both ? [...placesOf(index, 'imposedBy'), ...placesOf(index, 'target')] : placesOf(index, side);
    const ids = [...new Set([...all, ...(chosen === null ? [] : [chosen])])].sort((a, b) =>
      index.tongue.compare(placeName(index, a), placeName(index, b)),
    );
    return (
      <p>
        <label htmlFor={`${id}-${option}`}>{label}</label>
        <select
          id={`${id}-${option}`}
          value={chosen ?? ''}
          onChange={({ target }) => actions.setOption(option, target.value || null)}
        >
          <option value="">{text.anybody}</option>
          {ids.map((place) => (
            <option key={place} value={place}>
              {placeName(index, place)}
            </option>
          ))}
        </select>
      </p>
    );
  };
  return (
    <div className="fields measure-filters">
      {places('who', text.who, 'imposedBy', filter.who)}
      {places('whom', text.whom, 'target', filter.whom)}
      <p>
        <label className="check">
          <input
            type="checkbox"
            checked={filter.both}
            onChange={({ target }) => actions.setOption('direction', target.checked ? 'both' : null)}
          />
          {text.both}
        </label>
      </p>
      <p>
        <label htmlFor={`${id}-product`}>{text.product}</label>
        <input
          id={`${id}-product`}
          type="search"
          maxLength={120}
          value={filter.product ?? ''}
          onChange={({ target }) => actions.setOption('product', target.value || null, 'replace')}
        />
      </p>
      <p>
        <label htmlFor={`${id}-force`}>{text.force}</label>
        <select
          id={`${id}-force`}
          value={filter.force ?? ''}
          onChange={({ target }) => actions.setOption('force', target.value || null)}
        >
          <option value="">{text.forces.all}</option>
          {forces.map((force) => (
            <option key={force} value={force}>
              {text.forces[force]}
            </option>
          ))}
        </select>
      </p>
    </div>
  );
}
