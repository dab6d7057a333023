import '../page.css';
import './quotes.css';
import { useMemo } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import {
  groupBySpeaker,
  type QuoteSelection,
  quoteKeys,
  type SpeakerGroup,
  selectQuotes,
} from '../../domain/quoteFilter';
import { DownloadButton } from '../../ui/DownloadButton';
import { useView } from '../../view/store';
import { useDay } from '../../view/useDay';
import { vocabularyOf } from '../../view/vocabulary';
import { useQuotesWords } from '../../words/useQuotesWords';
import { useWords } from '../../words/useWords';
import { SummaryLine } from '../timelines/SummaryLine';
import { QuoteAxis } from './QuoteAxis';
import { QuoteCardButtons } from './QuoteCardButtons';
import { QuoteItem } from './QuoteItem';
import { QuotesControls } from './QuotesControls';
import { quotesCsv } from './quotesCsv';
import { filterOf } from './quotesOptions';
import { quotesSentence } from './quotesSentence';

function Group({ group, index }: { group: SpeakerGroup; index: AtlasIndex }) {
  const text = useQuotesWords();
  const heading = `speaker-${group.speaker}`;
  return (
    <section aria-labelledby={heading} className="speaker">
      <h4 id={heading}>{group.name}</h4>
      <p className="hint">
        {text.groupCount(group.quotes.length)} · {/* Several are joined by words of the interface. */}
        <span lang={group.offices.length === 1 ? 'en' : undefined}>{text.offices(group.offices)}</span>
      </p>
      <ul className="rows">
        {group.quotes.map((quote) => (
          <QuoteItem
            key={quote.id}
            quote={quote}
            index={index}
            place="page"
            actions={<QuoteCardButtons quote={quote} index={index} />}
          />
        ))}
      </ul>
    </section>
  );
}

/** What dates alone keep out. */
function LeftOut({ undated, later, day }: QuoteSelection & { day: string }) {
  const words = useWords();
  const text = useQuotesWords();
  return (
    <>
      {undated > 0 && <p className="hint">{text.undatedOut(undated)}</p>}
      {later > 0 && <p className="hint">{text.laterOut(later, words.date(day))}</p>}
    </>
  );
}

/** Who said what: found, filtered, placed in time, taken away. */
export default function QuotesPage({ index }: { index: AtlasIndex }) {
  const words = useWords();
  const text = useQuotesWords();
  const day = useDay(index);
  const options = useView((view) => view.options);
  const keys = useMemo(() => quoteKeys(index), [index]);
  const filter = useMemo(() => filterOf(options, index), [options, index]);
  const found = useMemo(() => selectQuotes(index, keys, filter, day), [index, keys, filter, day]);
  const groups = useMemo(() => groupBySpeaker(found.quotes, index), [found, index]);
  const listed = groups.flatMap(({ quotes }) => quotes);
  return (
    <section className="page quotes-page" aria-labelledby="quotes-title">
      <h2 id="quotes-title">{text.title}</h2>
      <SummaryLine sentence={quotesSentence(groups, filter, index, { words, text })} />
      <p className="hint">{text.intro}</p>
      <QuotesControls index={index} first={vocabularyOf(index).from} />
      {listed.length === 0 ? (
        <div className="quotes-none">
          <p>{text.nothing}</p>
          <p className="hint">{text.nothingHelp}</p>
          <LeftOut {...found} day={day} />
        </div>
      ) : (
        <>
          <QuoteAxis groups={groups} quotes={listed} />
          <section aria-labelledby="quotes-list">
            <h3 id="quotes-list">{text.list}</h3>
            <LeftOut {...found} day={day} />
            <DownloadButton
              label={text.csv}
              file={`multivector-quotes-${day}.csv`}
              type="text/csv;charset=utf-8"
              content={() => quotesCsv(listed, index)}
            />
            {groups.map((group) => (
              <Group key={group.speaker} group={group} index={index} />
            ))}
          </section>
        </>
      )}
    </section>
  );
}
