import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Quote } from '../../domain/model/speech';
import { fontFamily as family, escapeXml as xml } from '../../export/svgText';
import { widthOf, wrapText } from '../../export/wrapText';
import { quoted } from '../../words/quoted';
import { aboutBlocks, type Block, type CardWords, sourceBlocks } from './cardBlocks';

/** A picture for paper and for other sites: always on a light ground, whatever the reader's screen prefers. */
const width = 1200;
const least = 630;
const margin = 72;
const inner = width - 2 * margin;
const leading = 1.32;
/** The words are as large as lets them stand in this height; longer ones make the picture higher. */
const roomForWords = 330;
const sizes = [54, 46, 40, 34, 30];
const inks: Readonly<Record<Block['role'], string>> = {
  words: '#1b1f23',
  name: '#1b1f23',
  line: '#1b1f23',
  quiet: '#565e66',
  warning: '#8a3b00',
};
const accent = '#0b57a4';

function wordsBlock(quote: Quote, words: CardWords['words']): Block {
  const text = quote.kind === 'direct' ? quoted(words, quote.text) : quote.text;
  const fits = (size: number) =>
    wrapText(text, inner / (size * 1.04)).length * size * leading <= roomForWords && widthOf(text) > 0;
  return { text, size: sizes.find(fits) ?? sizes.at(-1) ?? 30, gap: 28, role: 'words', lang: quote.language };
}

interface Drawn {
  svg: string;
  bottom: number;
}

/** Blocks one under the other from a height on. */
function draw(blocks: readonly Block[], top: number): Drawn {
  let y = top;
  const parts = blocks.map(({ text, size, gap, role, lang }) => {
    y += gap;
    const bold = role === 'name' || role === 'warning';
    // Bold letters are wider.
    const lines = wrapText(text, inner / (size * (bold ? 1.12 : 1.04)));
    const drawn = lines.map((line) => {
      y += size * leading;
      return `<text x="${margin}" y="${Math.round(y - size * 0.32)}">${xml(line)}</text>`;
    });
    const language = lang === undefined ? '' : ` xml:lang="${xml(lang)}" lang="${xml(lang)}"`;
    return `<g font-size="${size}" fill="${inks[role]}"${bold ? ' font-weight="600"' : ''}${language}>${drawn.join('')}</g>`;
  });
  return { svg: parts.join(''), bottom: y };
}

/** A quotation as a picture with its source line: an SVG document that refers to nothing outside itself; pixels. */
export function quoteCard(
  quote: Quote,
  index: AtlasIndex,
  card: CardWords & { lang: string; address: string },
): { svg: string; width: number; height: number } {
  const { text, words, lang } = card;
  const speaker = index.people.get(quote.speaker)?.name ?? quote.speaker;
  const kind: Block = {
    text: quote.kind === 'direct' ? text.kinds.direct : text.cardParaphrase,
    size: 22,
    gap: 0,
    role: 'quiet',
  };
  const above = draw([kind, wordsBlock(quote, card.words), ...aboutBlocks(quote, index, card)], margin + 14);
  const source = sourceBlocks(quote, index, card);
  const depth = draw(source, 0).bottom;
  const rule = Math.max(Math.ceil(above.bottom) + 40, least - Math.ceil(depth) - margin + 16);
  const below = draw(source, rule);
  const height = Math.ceil(below.bottom) + margin - 16;
  const description = [kind, wordsBlock(quote, card.words), ...aboutBlocks(quote, index, card), ...source]
    .map((block) => block.text)
    .join('. ');
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" xml:lang="${lang}" lang="${lang}">`,
    `<title id="title">${xml(text.cardOf(speaker))}${quote.date ? `, ${xml(words.date(quote.date))}` : ''}</title>`,
    `<desc id="desc">${xml(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<rect x="${margin}" y="${margin - 16}" width="96" height="8" fill="${accent}"/>`,
    `<g font-family="${family}">${above.svg}`,
    `<path d="M${margin} ${rule}h${inner}" stroke="#d5dade" stroke-width="2"/>`,
    `${below.svg}</g></svg>`,
  ].join('');
  return { svg, width, height };
}
