import type { CountryId, Quote } from '../../domain/atlas';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { useWords } from '../../words/useWords';
import { EvidenceList } from '../evidence/EvidenceList';

function QuoteItem({ quote, index }: { quote: Quote; index: AtlasIndex }) {
  const words = useWords();
  const speaker = index.people.get(quote.speaker)?.name ?? quote.speaker;
  const when = quote.date ? words.date(quote.date) : words.undated;
  return (
    <li>
      {quote.kind === 'direct' ? (
        <blockquote lang={quote.language}>“{quote.text}”</blockquote>
      ) : (
        <p lang={quote.language}>
          {quote.text} <span className="tag">{words.paraphrase}</span>
        </p>
      )}
      <p className="source-line">
        {speaker}, {quote.officeThen}, {when}
        {quote.venue && `, ${quote.venue}`}
      </p>
      {quote.note && <p className="note">{quote.note}</p>}
      <EvidenceList evidence={quote.evidence} index={index} fact={quote.id} />
    </li>
  );
}

/** Words by the country's people and about it, newest first, direct speech before paraphrase of the same day. */
export function QuotesSection({ index, country }: { index: AtlasIndex; country: CountryId }) {
  const words = useWords();
  const quotes = [...(index.quotes.get(country) ?? [])].sort(
    (a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.kind.localeCompare(b.kind),
  );
  if (quotes.length === 0) return null;
  return (
    <section aria-labelledby="quotes-title">
      <h3 id="quotes-title">{words.quotes}</h3>
      <ul className="rows quotes">
        {quotes.map((quote) => (
          <QuoteItem key={quote.id} quote={quote} index={index} />
        ))}
      </ul>
    </section>
  );
}
