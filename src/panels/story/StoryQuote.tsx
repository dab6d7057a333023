import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Quote } from '../../domain/model/speech';
import { MarkedText } from '../../ui/MarkedText';
import { quoted } from '../../words/quoted';
import { useStoryWords } from '../../words/useStoryWords';
import { useWords } from '../../words/useWords';

/** Words of a person as the record has them, with the office held at the time. */
export function StoryQuote({ quote, index }: { quote: Quote; index: AtlasIndex }) {
  const words = useWords();
  const text = useStoryWords();
  const speaker = index.people.get(quote.speaker)?.name ?? quote.speaker;
  const when = quote.date ? words.date(quote.date) : words.undated;
  return (
    <>
      {quote.kind === 'direct' ? (
        <blockquote lang={quote.language}>{quoted(words, quote.text)}</blockquote>
      ) : (
        <p lang={quote.language}>
          {quote.text} <span className="tag">{text.paraphrase}</span>
        </p>
      )}
      <p className="source-line">
        <MarkedText parts={[quote.officeThen]}>{text.quoteLine(speaker, quote.officeThen, when)}</MarkedText>
      </p>
      {quote.note && (
        <p lang="en" className="note">
          {quote.note}
        </p>
      )}
    </>
  );
}
