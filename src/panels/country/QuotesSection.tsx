import type { AtlasIndex } from '../../domain/atlasIndex';
import { type Day, firstDay } from '../../domain/day';
import type { CountryId } from '../../domain/model/country';
import { useQuotesWords } from '../../words/useQuotesWords';
import { useWords } from '../../words/useWords';
import { QuoteItem } from '../quotes/QuoteItem';

/** Words by the country's people and about it, said by the day, newest first, direct speech before paraphrase of the same day. */
export function QuotesSection({ index, country, day }: { index: AtlasIndex; country: CountryId; day: Day }) {
  const words = useWords();
  const text = useQuotesWords();
  const all = index.quotes.get(country) ?? [];
  const said = all.filter(({ date }) => date === null || firstDay(date) <= day);
  const quotes = [...said].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.kind.localeCompare(b.kind));
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="country-quotes-title details-title">
      <h3 id="country-quotes-title">{words.quotes}</h3>
      <ul className="rows quotes">
        {quotes.map((quote) => (
          <QuoteItem key={quote.id} quote={quote} index={index} place="panel" />
        ))}
      </ul>
      {said.length < all.length && <p className="hint">{text.laterOut(all.length - said.length, words.date(day))}</p>}
    </section>
  );
}
