import './matrix.css';
import { type FocusEvent, type KeyboardEvent, memo, useCallback, useId, useMemo } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { setHover } from '../../view/hoverStore';
import { useDay } from '../../view/useDay';
import { useWords } from '../../words/useWords';
import { MatrixControls } from './MatrixControls';
import { RowFacts } from './MatrixHeads';
import { MatrixLegend } from './MatrixLegend';
import { MatrixTable } from './MatrixTable';
import { useMatrix } from './useMatrix';

/** The row that has the keyboard is pointed at on the map too. */
const onFocus = ({ target }: FocusEvent) =>
  setHover(target.closest<HTMLElement>('[role="row"][data-key]')?.dataset.key ?? null);
const onBlur = () => setHover(null);

/** React Aria 1.22 moves the focus on these keys and lets the browser scroll the frame to its end as well. */
const onKeyDown = (event: KeyboardEvent) => {
  const inGrid = event.target instanceof Element && event.target.closest('[role="grid"]') !== null;
  if (inGrid && (event.key === 'Home' || event.key === 'End')) event.preventDefault();
};

/** Countries × blocs on the chosen date: equal in rank to the map, and its alternative in text. */
function MatrixPage({ index }: { index: AtlasIndex }) {
  const words = useWords();
  const id = useId();
  const day = useDay(index);
  const matrix = useMatrix(index);
  const { rows, items, columns, sort, set } = matrix;
  const facts = useMemo(
    () => ({ rows: new Map(rows.map((row) => [row.country.id, row])), by: sort.by }),
    [rows, sort.by],
  );
  const onSortByName = useCallback(() => set({ by: 'country' }), [set]);
  return (
    <section className="page matrix-page" aria-labelledby={id} onFocus={onFocus} onBlur={onBlur} onKeyDown={onKeyDown}>
      <h2 id={id}>{words.matrix.title(words.date(day))}</h2>
      <MatrixControls index={index} matrix={matrix} />
      <RowFacts value={facts}>
        <MatrixTable
          index={index}
          labelledBy={id}
          items={items}
          columns={columns}
          sort={sort}
          onSortByName={onSortByName}
        />
      </RowFacts>
      <MatrixLegend index={index} />
    </section>
  );
}

export default memo(MatrixPage);
