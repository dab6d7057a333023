import { useRef } from 'react';
import type { Quote } from '../../domain/model/speech';
import type { SpeakerGroup } from '../../domain/quoteFilter';
import { useWidth } from '../../ui/useWidth';
import { useQuotesWords } from '../../words/useQuotesWords';
import { useWords } from '../../words/useWords';
import { quoteAnchor } from './QuoteItem';
import { axisSpan, axisTicks, placeOf, type QuoteMark, type QuoteRow, quoteRows } from './quoteAxis';

/** To the quotation in the list: into view, and where the keyboard goes on from. */
function goTo({ quotes }: QuoteMark) {
  const [first] = quotes;
  if (first) document.getElementById(quoteAnchor(first.id))?.focus();
}

function Row({ row }: { row: QuoteRow }) {
  const words = useWords();
  const text = useQuotesWords();
  const when = ({ quotes }: QuoteMark) => {
    const dates = [...new Set(quotes.flatMap(({ date }) => date ?? []))].sort();
    return text.markSpan(words.date(dates[0] ?? ''), words.date(dates.at(-1) ?? ''));
  };
  return (
    <li>
      <span className="axis-name">{row.name}</span>
      <span className="axis-line">
        {row.marks.map((mark) => (
          <span key={mark.at}>
            {mark.blur && (
              <span className="axis-span" style={{ left: mark.blur.from, width: mark.blur.to - mark.blur.from }} />
            )}
            <button
              type="button"
              className="axis-mark"
              style={{ left: mark.at }}
              title={text.mark(row.name, when(mark), mark.quotes.length)}
              aria-label={text.mark(row.name, when(mark), mark.quotes.length)}
              onClick={() => goTo(mark)}
            >
              <span aria-hidden="true">{mark.quotes.length}</span>
            </button>
          </span>
        ))}
      </span>
    </li>
  );
}

/** Who spoke when: a row a speaker, a mark a day; each leads to its quotations in the list. */
export function QuoteAxis({ groups, quotes }: { groups: readonly SpeakerGroup[]; quotes: readonly Quote[] }) {
  const words = useWords();
  const text = useQuotesWords();
  const ruler = useRef<HTMLDivElement>(null);
  const width = useWidth(ruler);
  const span = axisSpan(quotes);
  const undated = quotes.filter(({ date }) => date === null).length;
  return (
    <section className="quote-axis" aria-labelledby="quote-axis-title">
      <h3 id="quote-axis-title">{text.axis}</h3>
      {span && (
        <>
          <p className="hint">{text.axisHint}</p>
          <div className="axis-ruler" aria-hidden="true">
            <div ref={ruler}>
              {axisTicks(span, width).map(({ day, date }) => (
                <span key={day} style={{ left: placeOf(day, span, width) }}>
                  {words.date(date)}
                </span>
              ))}
            </div>
          </div>
          <ul>{width > 0 && quoteRows(groups, span, width).map((row) => <Row key={row.speaker} row={row} />)}</ul>
        </>
      )}
      {undated > 0 && <p className="hint">{text.axisUndated(undated)}</p>}
    </section>
  );
}
