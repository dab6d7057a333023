import type { CountryId } from '../../domain/atlas';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { useWords } from '../../words/useWords';
import { QuoteItem } from '../quotes/QuoteItem';

/** Words by the country's people and about it, newest first, direct speech before paraphrase of the same day. */
export function QuotesSection({ index, country }: { index: AtlasIndex; country: CountryId }) {
  const words = useWords();
  const quotes = [...(index.quotes.get(country) ?? [])].sort(
    (a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.kind.localeCompare(b.kind),
  );
  if (quotes.length === 0) return null;
  return (
    <section aria-labelledby="country-quotes-title">
      <h3 id="country-quotes-title">{words.quotes}</h3>
      <ul className="rows quotes">
        {quotes.map((quote) => (
          <QuoteItem key={quote.id} quote={quote} index={index} place="panel" />
        ))}
      </ul>
    </section>
  );
}
