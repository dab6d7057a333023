import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../dataset/readRecords';
import { indexAtlas } from '../../domain/atlasIndex';
import { firstDay } from '../../domain/day';
import type { Quote } from '../../domain/model/speech';
import { leadSource, retranslationsOf } from '../../domain/quoteDoubts';
import { quoteKeys, selectQuotes } from '../../domain/quoteFilter';
import { escapeXml as xml } from '../../export/svgText';
import { widthOf, wrapText } from '../../export/wrapText';
import { parse } from '../../view/url';
import { en } from '../../words/en';
import { quotesEn } from '../../words/quotesEn';
import { cardAddress } from './cardAddress';
import { quoteCard } from './quoteCard';
import { filterOf } from './quotesOptions';

const parsed = readRecords(fileURLToPath(new URL('../../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse');
const index = indexAtlas(parsed.atlas);
const { quotes, version } = parsed.atlas;
const site = 'https://atlas.example/';
const addressOf = (quote: Quote) => cardAddress(quote, site, { lang: null, known: null });
const cardOf = (quote: Quote) =>
  quoteCard(quote, index, { words: en, text: quotesEn, address: addressOf(quote), lang: 'en' });
const [some] = quotes;
if (!some) throw new Error('no quotation');

const asText = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
/** What is printed, line for line joined, so that line breaks do not matter. */
const printed = (svg: string) =>
  asText([...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((found) => found[1]).join(' '));
const squeezed = (text: string) => text.replace(/\s+/g, '');
/** Tags that open and close as XML asks; entities none but our own. */
function isWellFormed(svg: string): boolean {
  const open: string[] = [];
  for (const [tag, close, name, selfClosed] of svg.matchAll(/<(\/?)([a-z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (selfClosed === '/') continue;
    if (close === '') open.push(name ?? tag);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0 && !/&(?!(?:amp|lt|gt|quot);)/.test(svg) && !/<(?![/a-z])/.test(svg);
}

describe('quoteCard', () => {
  it('prints words, speaker, office, date, source with address, data version and short address of every quotation', () => {
    for (const quote of quotes) {
      const { svg } = cardOf(quote);
      const text = squeezed(printed(svg));
      const source = leadSource(quote, index)?.source;
      for (const part of [
        quote.text,
        index.people.get(quote.speaker)?.name ?? '',
        quote.officeThen,
        quote.date ? en.date(quote.date) : 'undated',
        source?.publisher ?? '',
        source?.url ?? '',
        `Multivector, data ${version}`,
        addressOf(quote),
      ])
        expect([quote.id, text]).toEqual([quote.id, expect.stringContaining(squeezed(part))]);
    }
  });
  it('says that a paraphrase is one, and warns of a retranslation', () => {
    for (const quote of quotes) {
      const text = squeezed(printed(cardOf(quote).svg));
      expect(text.includes(squeezed(quotesEn.cardParaphrase))).toBe(quote.kind === 'paraphrase');
      expect(text.includes(squeezed(quotesEn.cardRetranslated))).toBe(retranslationsOf(quote, index).length > 0);
      expect(text.includes(squeezed(`“${quote.text}”`))).toBe(quote.kind === 'direct');
    }
  });
  it('is XML with a title and a description, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...quotes), (text, quote) => {
        const { svg } = cardOf({ ...quote, text: `${text} & <b>"x"</b>`, note: text });
        expect(isWellFormed(svg)).toBe(true);
        expect(svg).toMatch(/<title id="title">[^<]+<\/title><desc id="desc">[^<]+<\/desc>/);
      }),
      { numRuns: 60 },
    );
  });
  it('has room for long words: every line within the margins, nothing below the edge, nothing over another', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.constantFrom('word', 'Слово', 'a'.repeat(200), '字字字'),
        (count, word) => {
          const { svg, width, height } = cardOf({ ...some, text: Array(count).fill(word).join(' ') });
          expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
          expect(height).toBeGreaterThanOrEqual(630);
          const groups = [...svg.matchAll(/<g font-size="(\d+)"[^>]*>(.*?)<\/g>/g)];
          let above = 0;
          for (const [, size, lines] of groups)
            for (const [, y, line] of (lines ?? '').matchAll(/y="(\d+)">([^<]*)</g)) {
              expect(widthOf(asText(line ?? '')) * Number(size)).toBeLessThanOrEqual(width - 144 + 1e-6);
              expect(Number(y) - above).toBeGreaterThanOrEqual(Number(size) * 0.9);
              expect(Number(y)).toBeLessThan(height - 24);
              above = Number(y);
            }
        },
      ),
      { numRuns: 25 },
    );
  });
  it('names the language of the words and of the original', () => {
    const quote = quotes.find(({ originalText }) => originalText !== undefined);
    if (!quote) throw new Error('no quotation has its original');
    const { svg } = cardOf(quote);
    expect(svg).toContain(`xml:lang="${quote.language}"`);
    expect(svg).toContain(`xml:lang="${quote.originalLanguage}"`);
  });
  it('refers to nothing outside itself', () => {
    for (const quote of quotes) expect(cardOf(quote).svg).not.toMatch(/href=|url\(|@import|<image|<script/);
  });
});

describe('cardAddress', () => {
  it('opens a list that has the quotation, of its speaker alone and of its day where that is known', () => {
    const keys = quoteKeys(index);
    for (const quote of quotes) {
      const { view, notices } = parse(addressOf(quote).replace(site, ''));
      expect(notices).toEqual([]);
      expect(view.view).toBe('quotes');
      const found = selectQuotes(index, keys, filterOf(view.options, index), firstDay(parsed.atlas.asOf));
      expect([quote.id, found.quotes.map(({ id }) => id)]).toEqual([quote.id, expect.arrayContaining([quote.id])]);
      expect(new Set(found.quotes.map(({ speaker }) => speaker))).toEqual(new Set([quote.speaker]));
    }
  });
});

describe('wrapText', () => {
  it('loses no letter, and keeps to the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 3, max: 40 }), (text, most) => {
        const lines = wrapText(text, most);
        expect(squeezed(lines.join(''))).toBe(squeezed(text));
        for (const line of lines) expect(Array.from(line).length === 1 || widthOf(line) <= most + 1e-9).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('xml', () => {
  it('writes what has a meaning in XML as text, and drops what it does not let in', () =>
    expect(xml('a<b>&"\u0007\ud800\ufffe')).toBe('a&lt;b&gt;&amp;&quot;'));
});
