import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Quote } from '../../domain/model/speech';
import { claimsOn, leadSource, retranslationsOf } from '../../domain/quoteDoubts';
import type { Words } from '../../words/en';
import type { quotesEn } from '../../words/quotesEn';

/** A paragraph of the card. Sizes and gaps in pixels of the picture. */
export interface Block {
  text: string;
  size: number;
  /** Above it. */
  gap: number;
  role: 'words' | 'name' | 'line' | 'quiet' | 'warning';
  lang?: string | undefined;
}

export interface CardWords {
  words: Words;
  text: typeof quotesEn;
  /** Where the atlas shows the quotation; none where the picture round the blocks says it. */
  address?: string | undefined;
}

/** What stands below the words: who, when, where, what to beware of. */
export function aboutBlocks(quote: Quote, index: AtlasIndex, { words, text }: CardWords): Block[] {
  const { corrections } = claimsOn(quote, index);
  const when = [
    quote.date ? words.date(quote.date) : words.undated,
    quote.venue,
    quote.saidTo && text.saidTo(quote.saidTo),
  ];
  const original =
    quote.originalText &&
    `${text.original}${quote.originalLanguage ? ` (${text.languages[quote.originalLanguage] ?? quote.originalLanguage})` : ''}: `;
  const blocks: (Block | false)[] = [
    { text: index.people.get(quote.speaker)?.name ?? quote.speaker, size: 32, gap: 36, role: 'name' },
    { text: quote.officeThen, size: 24, gap: 8, role: 'line' },
    { text: when.filter(Boolean).join(', '), size: 24, gap: 8, role: 'line' },
    quote.originalText !== undefined && {
      text: `${original}«${quote.originalText}»`,
      size: 22,
      gap: 18,
      role: 'quiet',
      lang: quote.originalLanguage,
    },
    retranslationsOf(quote, index).length > 0 && { text: text.cardRetranslated, size: 22, gap: 18, role: 'warning' },
    corrections.length > 0 && { text: text.cardCorrected(corrections.length), size: 22, gap: 18, role: 'warning' },
    quote.note !== undefined && { text: quote.note, size: 22, gap: 18, role: 'quiet' },
  ];
  return blocks.filter((block) => block !== false);
}

/** Where it is written, and who made the card. */
export function sourceBlocks(quote: Quote, index: AtlasIndex, { words, text, address }: CardWords): Block[] {
  const source = leadSource(quote, index)?.source;
  const published = source?.published ? words.date(source.published) : text.cardUndated;
  const { version, asOf } = index.atlas;
  const blocks: (Block | false)[] = [
    source !== undefined && { text: text.cardSource(source.publisher, published), size: 20, gap: 20, role: 'line' },
    source !== undefined && { text: source.url, size: 20, gap: 6, role: 'quiet' },
    { text: text.cardData(version, words.date(asOf)), size: 20, gap: 6, role: 'quiet' },
    address !== undefined && { text: address, size: 20, gap: 6, role: 'line' },
  ];
  return blocks.filter((block) => block !== false);
}
