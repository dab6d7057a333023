import type { Quote } from '../../domain/model/speech';
import { groupBySpeaker, quoteKeys, selectQuotes } from '../../domain/quoteFilter';
import type { Exported } from '../../export/exported';
import { publishersOf } from '../../export/publishers';
import { type Layout, scaledBody } from '../../export/scaledBody';
import { paragraph, tag } from '../../export/svgText';
import { paper } from '../../theme/chartInks';
import type { ExportWords } from '../../words/exportEn';
import { quoted } from '../../words/quoted';
import { aboutBlocks, type Block, type CardWords, sourceBlocks } from '../quotes/cardBlocks';
import { quotesCsv } from '../quotes/quotesCsv';
import { filterOf } from '../quotes/quotesOptions';
import { quotesSentence } from '../quotes/quotesSentence';
import { commonNotes } from './mapExport';
import { type Asked, dayOf } from './viewExport';

const inks: Readonly<Record<Block['role'], string>> = {
  words: paper.text,
  name: paper.text,
  line: paper.text,
  quiet: paper.quiet,
  warning: '#8a3b00',
};

/** Of the card's pixels, for a list of them. */
const scale = 0.52;

/** The blocks of a quotation's card, less the stamp that the picture has itself. */
function blocksOf(quote: Quote, { index }: Asked, card: CardWords): Block[] {
  const words: Block = {
    text: quote.kind === 'direct' ? quoted(card.words, quote.text) : quote.text,
    size: 34,
    gap: 0,
    role: 'words',
    lang: quote.language,
  };
  const paraphrase: Block[] =
    quote.kind === 'direct' ? [] : [{ text: card.text.cardParaphrase, size: 22, gap: 8, role: 'quiet' }];
  return [words, ...paraphrase, ...aboutBlocks(quote, index, card), ...sourceBlocks(quote, index, card).slice(0, 1)];
}

/** Quotations one below the other, in the order of the list. */
function layoutOf(quotes: readonly Quote[], asked: Asked, card: CardWords, width: number): Layout {
  const parts: string[] = [];
  let y = 0;
  for (const [i, quote] of quotes.entries()) {
    if (i > 0) {
      parts.push(tag('path', { d: `M0 ${(y + 9).toFixed(1)}h${width.toFixed(1)}`, stroke: paper.rule }));
      y += 18;
    }
    for (const [at, { text, size, gap, role, lang }] of blocksOf(quote, asked, card).entries()) {
      y += at === 0 ? 0 : Math.min(gap, 16) * scale * 0.6;
      const { markup, height } = paragraph(0, y, width, text, {
        size: size * scale * (role === 'name' ? 0.85 : 1),
        fill: inks[role],
        weight: role === 'name' || role === 'warning' ? 600 : undefined,
        lang,
      });
      parts.push(markup);
      y += height;
    }
  }
  return { markup: parts.join(''), width, height: y };
}

/** The quotations that fit the filters. */
export function quotesExport(asked: Asked, card: CardWords, text: ExportWords): Exported {
  const { index, view } = asked;
  const day = dayOf(asked);
  const filter = filterOf(view.options, index);
  const found = selectQuotes(index, quoteKeys(index), filter, day);
  const groups = groupBySpeaker(found.quotes, index);
  const listed = groups.flatMap(({ quotes }) => quotes);
  const [lead, ...others] = groups;
  return {
    title: text.onDay(lead && others.length === 0 ? text.quotesOf(lead.name) : card.text.title, day),
    summary: quotesSentence(groups, filter, index, card),
    file: ['multivector-quotes', ...filter.speakers, day].join('-'),
    csv: listed.length > 0 ? () => quotesCsv(listed, index) : null,
    picture:
      listed.length === 0
        ? null
        : async () => ({
            body: scaledBody(
              listed.length,
              (width, most) => layoutOf(listed.slice(0, most), asked, card, width),
              listed.length === 1 ? 2.4 : 1.35,
            ),
            legend: () => [],
            notes: commonNotes(asked, text),
            hasMap: false,
            publishers: publishersOf(
              index,
              listed.flatMap(({ evidence }) => evidence),
            ),
          }),
  };
}
