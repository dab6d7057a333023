import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../dataset/readRecords';
import { indexAtlas } from '../../domain/atlasIndex';
import { quoteKeys, selectQuotes } from '../../domain/quoteFilter';
import { searchIndex } from '../../domain/searchIndex';
import { format, parse } from '../../view/url';
import { defaultView } from '../../view/viewState';
import { vocabularyOf } from '../../view/vocabulary';
import { filterOf } from '../quotes/quotesOptions';
import { firstWords, searchTarget } from './searchTarget';

const parsed = readRecords(fileURLToPath(new URL('../../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse');
const index = indexAtlas(parsed.atlas);
const entries = searchIndex(index);
const now = { at: null, view: 'map' } as const;

describe('searchTarget', () => {
  it('is, for everything that is found, a view whose address is read again without a notice', () => {
    for (const entry of entries) {
      const target = searchTarget(entry, index, now);
      expect(target).not.toBeNull();
      const view = { ...defaultView, ...target };
      expect(parse(format(view), vocabularyOf(index))).toEqual({ view, notices: [] });
    }
  });
  it('shows the quotation that was chosen, also on a day before it was said', () => {
    const keys = quoteKeys(index);
    for (const { id } of parsed.atlas.quotes) {
      const target = searchTarget({ kind: 'quote', id }, index, { at: '2015-01-01', view: 'map' });
      const { quotes } = selectQuotes(
        index,
        keys,
        filterOf(target?.options ?? {}, index),
        target?.at === null ? '2026-11-22' : '2015-01-01',
      );
      expect(quotes.map((quote) => quote.id)).toContain(id);
    }
  });
  it('shows something for every person, or those who name them', () => {
    expect(searchTarget({ kind: 'person', id: 'sergei-lavrov' }, index, now)?.options).toEqual({
      speaker: 'sergei-lavrov',
    });
    expect(searchTarget({ kind: 'person', id: 'olaf-scholz' }, index, now)?.options).toEqual({ q: 'Olaf Scholz' });
  });
  it('opens the panel of a country where one is shown', () => {
    expect(searchTarget({ kind: 'country', id: 'KAZ' }, index, now)).toEqual({ country: 'KAZ' });
    expect(searchTarget({ kind: 'country', id: 'KAZ' }, index, { at: null, view: 'data' })).toEqual({
      country: 'KAZ',
      view: 'map',
    });
  });
  it('has nothing for what is not there', () => {
    for (const kind of ['person', 'event', 'quote'] as const)
      expect(searchTarget({ kind, id: 'no-such' }, index, now)).toBeNull();
  });
});

describe('firstWords', () => {
  it('is a beginning of whole words, short enough', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 30 }), (words) => {
        const text = words.join(' ');
        const cut = firstWords(text);
        expect(cut.length).toBeLessThanOrEqual(60);
        expect(`${text} `.startsWith(`${cut} `)).toBe(true);
      }),
    );
  });
});
