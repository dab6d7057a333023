import '../page.css';
import './matrix.css';
import { type FocusEvent, type KeyboardEvent, memo, useId, useMemo, useRef } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { setHover } from '../../view/hoverStore';
import { actions } from '../../view/store';
import { useDay } from '../../view/useDay';
import { usePageWords } from '../../words/usePageWords';
import { fiveSummary } from '../../words/viewSummary';
import { SummaryLine } from '../timelines/SummaryLine';
import { MatrixControls } from './MatrixControls';
import { RowFacts } from './MatrixHeads';
import { MatrixLegend } from './MatrixLegend';
import { MatrixTable } from './MatrixTable';
import { useMatrix } from './useMatrix';

const gridOf = (target: EventTarget) => (target instanceof Element ? target.closest('[role="grid"]') : null);
const onBlur = () => setHover(null);
const onSortByName = () => actions.setOption('sort', null);

/**
 * On Home and End React Aria (1.22) moves the focus, but lets the browser scroll the frame to its own end, and after a
 * click does not bring a cell into sight that was reached with Ctrl.
 */
function useEnds() {
  const pressed = useRef(false);
  return {
    onKeyDown: (event: KeyboardEvent) => {
      pressed.current = gridOf(event.target) !== null && (event.key === 'Home' || event.key === 'End');
      if (pressed.current) event.preventDefault();
    },
    onFocus: ({ target }: FocusEvent) => {
      // The row that has the keyboard is pointed at on the map too.
      setHover(target.closest<HTMLElement>('[role="row"][data-key]')?.dataset.key ?? null);
      if (pressed.current && gridOf(target)) target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
  };
}

/** Countries × blocs on the chosen date: equal in rank to the map, and its alternative in text. */
function MatrixPage({ index }: { index: AtlasIndex }) {
  const words = usePageWords();
  const id = useId();
  const day = useDay(index);
  const matrix = useMatrix(index);
  const { rows, items, columns, sort } = matrix;
  const facts = useMemo(
    () => ({ rows: new Map(rows.map((row) => [row.country.id, row])), by: sort.by }),
    [rows, sort.by],
  );
  return (
    <section className="page matrix-page" aria-labelledby={id} {...useEnds()} onBlur={onBlur}>
      <h2 id={id}>{words.matrix.title(words.date(day))}</h2>
      <SummaryLine sentence={fiveSummary(index, day, words)} />
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
