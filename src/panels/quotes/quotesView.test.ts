import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../dataset/readRecords';
import { indexAtlas } from '../../domain/atlasIndex';
import type { Quote } from '../../domain/model/speech';
import { groupBySpeaker, quoteKeys, selectQuotes } from '../../domain/quoteFilter';
import { en } from '../../words/en';
import { quotesEn } from '../../words/quotesEn';
import { axisSpan, axisTicks, placeOf, quoteRows, targetSize } from './quoteAxis';
import { quotesCsv } from './quotesCsv';
import { filterOf, quoteChoices } from './quotesOptions';
import { quotesSentence } from './quotesSentence';

const parsed = readRecords(fileURLToPath(new URL('../../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse');
const index = indexAtlas(parsed.atlas);
const { quotes } = parsed.atlas;
const card = { words: en, text: quotesEn };
const keys = quoteKeys(index);
const sentenceOf = (options: Parameters<typeof filterOf>[0]) => {
  const filter = filterOf(options, index);
  const groups = groupBySpeaker(selectQuotes(index, keys, filter, '2026-11-22').quotes, index);
  return quotesSentence(groups, filter, index, card);
};

describe('filterOf', () => {
  it('reads what the address asks for', () =>
    expect(
      filterOf(
        {
          q: ' лавров ',
          speaker: 'sergei-lavrov,dmitry-peskov',
          about: 'KAZ',
          bloc: 'brics',
          topic: 'membership',
          kind: 'direct',
          from: '2024-10-01',
          to: '2024-10-31',
        },
        index,
      ),
    ).toEqual({
      words: 'лавров',
      speakers: ['sergei-lavrov', 'dmitry-peskov'],
      about: ['KAZ'],
      blocs: ['brics'],
      topic: 'membership',
      kind: 'direct',
      from: '2024-10-01',
      to: '2024-10-31',
    }));
  it('falls back to the default for what the data does not have', () =>
    expect(filterOf({ q: '  ', topic: 'weather', speaker: 'nobody', bloc: 'efta' }, index)).toEqual(
      filterOf({}, index),
    ));
});

describe('quoteChoices', () => {
  it('offers what quotations have, with as many as there are', () => {
    const { speaker, about, bloc, topic } = quoteChoices(index, quotesEn.topics);
    expect(speaker.reduce((sum, { count }) => sum + count, 0)).toBe(quotes.length);
    for (const { value, count } of about)
      expect(count).toBe(quotes.filter(({ countries }) => countries.includes(value)).length);
    for (const { count } of bloc) expect(count).toBeGreaterThan(0);
    expect(topic.map(({ value }) => value).sort()).toEqual([...new Set(quotes.flatMap(({ topics }) => topics))].sort());
  });
  it('has words for every topic of the records', () => {
    for (const topic of new Set(quotes.flatMap(({ topics }) => topics))) expect(quotesEn.topics[topic]).toBeDefined();
  });
});

describe('quotesSentence', () => {
  it('tells numbers, dates and who says most', () => {
    const direct = quotes.filter(({ kind }) => kind === 'direct').length;
    const undated = quotes.filter(({ date }) => date === null).length;
    const speakers = new Set(quotes.map(({ speaker }) => speaker)).size;
    const text = sentenceOf({});
    for (const part of [
      `${quotes.length} of ${quotes.length} quotes by ${speakers} speakers`,
      `${undated} undated`,
      `${direct} direct, ${quotes.length - direct} in paraphrase`,
    ])
      expect(text).toContain(part);
  });
  it('says what is asked', () =>
    expect(sentenceOf({ q: 'лавров', kind: 'direct', from: '2024-10-01', to: '2024-10-31' })).toMatch(
      /by 1 speaker, of 21 October 2024: (\d+) direct, 0 in paraphrase \(with “лавров”; direct only; from 1 October 2024; to 31 October 2024\)\.$/,
    ));
  it('says that nothing fits', () =>
    expect(sentenceOf({ q: 'zzzz' })).toBe(`None of ${quotes.length} quotes fits (with “zzzz”).`));
});

describe('quoteRows', () => {
  const dated = quotes.filter(({ date }) => date !== null);
  const span = axisSpan(quotes);
  if (!span) throw new Error('no quotation has a date');
  const groups = groupBySpeaker(quotes, index);
  it('has every dated quotation once, in its speaker’s row', () => {
    const rows = quoteRows(groups, span, 800);
    expect(rows.flatMap(({ marks }) => marks.flatMap((mark) => mark.quotes.map(({ id }) => id))).sort()).toEqual(
      dated.map(({ id }) => id).sort(),
    );
    for (const { speaker, marks } of rows)
      for (const quote of marks.flatMap((mark) => mark.quotes)) expect(quote.speaker).toBe(speaker);
  });
  it('keeps targets apart and on the axis, at any width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 2000 }), (pixels) => {
        for (const { marks } of quoteRows(groups, span, pixels)) {
          for (const { at } of marks) {
            expect(at).toBeGreaterThanOrEqual(targetSize / 2);
            expect(at).toBeLessThanOrEqual(pixels - targetSize / 2);
          }
          for (const [i, mark] of marks.slice(1).entries())
            expect(mark.at - (marks[i]?.at ?? 0)).toBeGreaterThanOrEqual(targetSize);
        }
      }),
    );
  });
  it('draws a date that is known to the month as long as the month', () => {
    const rows = quoteRows(groups, span, 4000);
    const mark = rows.find(({ speaker }) => speaker === 'akmal-saidov')?.marks[0];
    expect(mark?.blur?.from).toBeCloseTo(placeOf('2024-10-01', span, 4000));
    expect(mark?.blur?.to).toBeCloseTo(placeOf('2024-11-01', span, 4000));
  });
  it('has no axis when nothing is dated', () =>
    expect(axisSpan(quotes.filter(({ date }) => date === null))).toBeNull());
});

describe('axisTicks', () => {
  const aDay = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  it('are within the axis, in order, with room for their dates', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 6, max: 4000 }), fc.integer({ min: 250, max: 1600 }), (day, days, pixels) => {
        const one = { id: 'a', date: day } as Quote;
        const last = new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
        const span = axisSpan([one, { ...one, date: last }]);
        if (!span) throw new Error('no axis');
        const places = axisTicks(span, pixels).map((tick) => placeOf(tick.day, span, pixels));
        for (const place of places) expect(place).toBeGreaterThanOrEqual(0);
        for (const [i, place] of places.slice(1).entries()) expect(place - (places[i] ?? 0)).toBeGreaterThan(40);
      }),
    );
  });
});

describe('quotesCsv', () => {
  it('has a row a quotation, with the passage', () => {
    const rows = quotesCsv(quotes, index).trimEnd().split('\r\n');
    expect(rows.length).toBe(quotes.length + 1);
    expect(rows[0]).toMatch(/^id,kind,speaker,office_then,date,/);
    expect(rows.filter((row) => row.includes('#:~:text=')).length).toBe(
      quotes.filter(({ evidence }) => evidence.some(({ textStart }) => textStart !== undefined)).length,
    );
  });
});
