import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Quote } from '../../domain/model/speech';
import { DownloadButton } from '../../ui/DownloadButton';
import { pngOf } from '../../ui/pngOf';
import { useView } from '../../view/store';
import { useQuotesWords } from '../../words/useQuotesWords';
import { useWords } from '../../words/useWords';
import { cardAddress } from './cardAddress';
import { quoteCard } from './quoteCard';

/** Pixels of the PNG to a pixel of the card, so that it is sharp on a dense screen and in print. */
const scale = 2;

/** The quotation as a picture to take away. */
export function QuoteCardButtons({ quote, index }: { quote: Quote; index: AtlasIndex }) {
  const words = useWords();
  const text = useQuotesWords();
  const lang = useView((view) => view.lang);
  const known = useView((view) => view.known);
  const svg = () => {
    const base = `${location.origin}${location.pathname}`;
    const address = cardAddress(quote, base, { lang, known });
    return quoteCard(quote, index, { words, text, address, lang: document.documentElement.lang }).svg;
  };
  return (
    <span className="quote-cards">
      <DownloadButton label={text.cardSvg} file={`${quote.id}.svg`} type="image/svg+xml" content={svg} />
      <DownloadButton
        label={text.cardPng}
        file={`${quote.id}.png`}
        type="image/png"
        content={() => pngOf(svg(), scale)}
      />
    </span>
  );
}
