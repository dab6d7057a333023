import { type ComponentType, type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { type Day, firstDay } from '../../domain/day';
import { ownPattern } from '../../theme/patterns';
import { useScheme } from '../../ui/useScheme';
import { useWidth } from '../../ui/useWidth';
import { usePageWords } from '../../words/usePageWords';
import { placeOf } from '../timeline/timelineSpan';
import { BarAxis, BarGrid } from './BarAxis';
import { BarCard } from './BarCard';
import { BarDefs } from './BarDefs';
import { BarRowItem } from './BarRowItem';
import { percent } from './barGeometry';
import { barName } from './barWords';
import { moveFocus } from './moveFocus';
import { type BarRow, spanOfRows } from './timelineBars';

interface Props {
  title: string;
  rows: readonly BarRow[];
  index: AtlasIndex;
  day: Day;
  Label: ComponentType<{ row: BarRow; index: AtlasIndex }>;
}

const barAt = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-bar]')?.dataset.bar ?? null) : null;

/** Bars over time: one stop in the tab order, arrows within; Enter or a click opens what a bar stands for. */
export function BarChart({ title, rows, index, day, Label }: Props) {
  const words = usePageWords();
  const scheme = useScheme();
  const list = useRef<HTMLUListElement>(null);
  const measure = useRef<HTMLDivElement>(null);
  const pixels = useWidth(measure);
  const [focused, setFocused] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const { from, to } = spanOfRows(rows, day, firstDay(index.atlas.asOf));
  const span = useMemo(() => ({ from, to }), [from, to]);
  const bars = useMemo(() => new Map(rows.flatMap((row) => row.bars.map((bar) => [bar.id, bar] as const))), [rows]);
  const tiles = useMemo(() => {
    const all = [...bars.values()].flatMap((bar) => ownPattern(bar.membership.bloc, bar.standing, scheme) ?? []);
    return [...new Map(all.map((tile) => [tile.id, tile])).values()];
  }, [bars, scheme]);
  const stop = focused !== null && bars.has(focused) ? focused : ([...bars.keys()][0] ?? null);
  const read = bars.get(pointed ?? '');

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open !== null) {
      list.current?.querySelector<HTMLElement>(`[data-bar="${open}"]`)?.focus();
      setOpen(null);
    }
    const id = barAt(event.target);
    const next = id !== null && !event.altKey && !event.ctrlKey && !event.metaKey && moveFocus(rows, id, event.key);
    if (!next) return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>(`[data-bar="${next}"]`)?.focus();
  };

  return (
    <figure className="bar-chart">
      <BarDefs tiles={tiles} />
      <div className="bar-head">
        <p className="bar-readout" aria-hidden="true">
          {read ? barName(read, index, words) : words.timelines.readout}
        </p>
        <BarAxis span={span} day={day} pixels={pixels} />
      </div>
      <div className="bar-body">
        <BarGrid span={span} pixels={pixels} />
        <ul
          ref={list}
          aria-label={title}
          onKeyDown={onKeyDown}
          onFocus={({ target }) => {
            const id = barAt(target);
            if (id) setFocused(id);
            setPointed(id);
          }}
          onPointerOver={({ target }) => setPointed(barAt(target))}
          onPointerLeave={() => setPointed(null)}
          onClick={({ target }) => {
            const id = barAt(target);
            if (id) setOpen(open === id ? null : id);
          }}
        >
          {rows.map((row) => {
            const opened = row.bars.find(({ id }) => id === open);
            return (
              <BarRowItem
                key={row.key}
                row={row}
                Label={Label}
                index={index}
                span={span}
                scheme={scheme}
                pixels={pixels}
                stop={row.bars.some(({ id }) => id === stop) ? stop : null}
                open={opened?.id ?? null}
              >
                {opened && <BarCard bar={opened} index={index} span={span} onClose={() => setOpen(null)} />}
              </BarRowItem>
            );
          })}
        </ul>
        <div ref={measure} className="bar-over" aria-hidden="true">
          <span className="bar-day-line" data-day={day} style={{ left: percent(placeOf(day, span)) }} />
        </div>
      </div>
    </figure>
  );
}
