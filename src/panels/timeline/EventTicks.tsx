import { type KeyboardEvent, memo, useRef, useState } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { firstDay } from '../../domain/day';
import type { Mark } from '../../domain/marks';
import { MarkedText } from '../../ui/MarkedText';
import { useWidth } from '../../ui/useWidth';
import { actions } from '../../view/store';
import { useWords } from '../../words/useWords';
import { EvidenceList } from '../evidence/EvidenceList';
import { type Bin, binMarks } from './binMarks';
import { placeOf, type Span } from './timelineSpan';

interface Props {
  marks: readonly Mark[];
  index: AtlasIndex;
  span: Span;
}

function MarkCard({ bin, index, onClose }: { bin: Bin; index: AtlasIndex; onClose(): void }) {
  const words = useWords();
  return (
    <div className="mark-card">
      <button type="button" className="close" onClick={onClose}>
        {words.close}
      </button>
      <ul>
        {bin.marks.map(({ id, date, title, own, evidence }) => (
          <li key={id}>
            <button type="button" className="chip" onClick={() => actions.setDate(firstDay(date))}>
              {words.date(date)}
            </button>{' '}
            <span lang={own ? 'en' : undefined}>{title}</span>
            <EvidenceList evidence={evidence} index={index} fact={id} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What happened, along the axis: one stop in the tab order, arrows within; a tick opens what it stands for. */
export const EventTicks = memo(function EventTicks({ marks, index, span }: Props) {
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  const width = useWidth(list);
  const [open, setOpen] = useState<string | null>(null);
  const [stop, setStop] = useState(0);
  const bins = width > 0 ? binMarks(marks, width, ({ date }) => placeOf(firstDay(date), span) * width) : [];
  const keyOf = (bin: Bin) => bin.marks[0]?.id ?? '';
  const current = Math.min(stop, bins.length - 1);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(null);
    const moves: Record<string, number> = {
      ArrowRight: current + 1,
      ArrowLeft: current - 1,
      Home: 0,
      End: bins.length - 1,
    };
    const next = moves[event.key];
    if (next === undefined || next < 0 || next >= bins.length) return;
    event.preventDefault();
    setStop(next);
    list.current?.querySelectorAll<HTMLButtonElement>('.tick')[next]?.focus();
  };

  return (
    <ul ref={list} className="ticks" aria-label={words.events} onKeyDown={onKeyDown}>
      {bins.map((bin, i) => (
        <li key={keyOf(bin)}>
          <button
            type="button"
            className="tick"
            style={{ left: bin.x }}
            tabIndex={i === current ? 0 : -1}
            aria-expanded={open === keyOf(bin)}
            onFocus={() => setStop(i)}
            onClick={() => setOpen(open === keyOf(bin) ? null : keyOf(bin))}
          >
            <span className="tick-mark" aria-hidden="true">
              {bin.marks.length > 1 ? bin.marks.length : ''}
            </span>
            <span className="visually-hidden">
              <MarkedText parts={bin.marks.map(({ title, own }) => own && title)}>
                {words.tick(bin.marks.map(({ date, title }) => `${words.date(date)}: ${title}`))}
              </MarkedText>
            </span>
          </button>
          {open === keyOf(bin) && <MarkCard bin={bin} index={index} onClose={() => setOpen(null)} />}
        </li>
      ))}
    </ul>
  );
});
