import { useId } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { actions } from '../../view/store';
import { usePageWords } from '../../words/usePageWords';
import { DownloadMatrix } from './DownloadMatrix';
import { columnOrders, type RowSort } from './matrixRows';
import type { Matrix } from './useMatrix';

const plainSorts = ['country', 'number', 'similarity'] as const satisfies readonly RowSort['by'][];

/** How the table is sorted and what it shows. */
export function MatrixControls({ index, matrix }: { index: AtlasIndex; matrix: Matrix }) {
  const words = usePageWords().matrix;
  const id = useId();
  const { settings, sort } = matrix;
  const byName = [...index.atlas.countries].sort((a, b) => index.tongue.compare(a.name, b.name));
  return (
    <div className="matrix-controls">
      <p>
        <label htmlFor={`${id}-rows`}>{words.sortRows}</label>
        <select
          id={`${id}-rows`}
          value={sort.by === 'bloc' ? sort.bloc : sort.by}
          onChange={({ target: { value } }) => actions.setOption('sort', value === 'country' ? null : value)}
        >
          {plainSorts.map((by) => (
            <option key={by} value={by}>
              {words.sorts[by]}
            </option>
          ))}
          <optgroup label={words.sortBloc}>
            {index.atlas.blocs.map((bloc) => (
              <option key={bloc.id} value={bloc.id}>
                {bloc.short}
              </option>
            ))}
          </optgroup>
        </select>
      </p>
      {sort.by === 'similarity' && (
        <p>
          <label htmlFor={`${id}-to`}>{words.similarTo}</label>
          <select id={`${id}-to`} value={sort.to} onChange={({ target }) => actions.setOption('similar', target.value)}>
            {byName.map((country) => (
              <option key={country.id} value={country.id}>
                {country.name}
              </option>
            ))}
          </select>
        </p>
      )}
      <p>
        <label htmlFor={`${id}-columns`}>{words.sortColumns}</label>
        <select
          id={`${id}-columns`}
          value={settings.columns}
          onChange={({ target }) => actions.setOption('columns', target.value === 'ties' ? 'ties' : null)}
        >
          {columnOrders.map((order) => (
            <option key={order} value={order}>
              {words.columnOrders[order]}
            </option>
          ))}
        </select>
      </p>
      <label className="matrix-check">
        <input
          type="checkbox"
          checked={settings.grouped}
          onChange={({ target }) => actions.setOption('regions', target.checked ? null : 'mixed')}
        />
        {words.grouped}
      </label>
      <label className="matrix-check">
        <input
          type="checkbox"
          checked={settings.all}
          onChange={({ target }) => actions.setOption('rows', target.checked ? 'all' : null)}
        />
        {words.all(index.atlas.countries.length)}
      </label>
      <DownloadMatrix index={index} matrix={matrix} />
      {sort.by === 'similarity' && <p className="hint">{words.similarityFormula}</p>}
      {sort.by === 'number' && <p className="hint">{words.numberNote}</p>}
    </div>
  );
}
