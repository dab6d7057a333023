import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../dataset/readRecords';
import { indexAtlas } from './atlasIndex';
import { claimsOn, leadSource, retranslationsOf } from './quoteDoubts';
import { groupBySpeaker, type QuoteFilter, quoteKeys, selectQuotes } from './quoteFilter';

const parsed = readRecords(fileURLToPath(new URL('../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse');
const index = indexAtlas(parsed.atlas);
const { quotes, people } = parsed.atlas;
const keys = quoteKeys(index);
const all: QuoteFilter = {
  words: null,
  speakers: [],
  about: [],
  blocs: [],
  topic: null,
  kind: null,
  from: null,
  to: null,
};
const latest = '2026-11-22';
const found = (filter: Partial<QuoteFilter>, day = latest) => selectQuotes(index, keys, { ...all, ...filter }, day);
const idsOf = (filter: Partial<QuoteFilter>, day?: string) => found(filter, day).quotes.map(({ id }) => id);
const quote = (id: string) => {
  const one = quotes.find((row) => row.id === id);
  if (!one) throw new Error(`no ${id}`);
  return one;
};

describe('selectQuotes', () => {
  it('leaves nothing out when nothing is asked', () => expect(found({})).toEqual({ quotes, undated: 0, later: 0 }));
  it('finds Lavrov’s of October 2024 in Cyrillic', () => {
    const own = quotes.filter(({ speaker, date }) => speaker === 'sergei-lavrov' && date?.startsWith('2024-10'));
    expect(own.length).toBeGreaterThan(3);
    for (const words of ['лавров', 'Lavrov', 'Sergey Lavrov', 'Лавров Сергей'])
      expect(idsOf({ words, from: '2024-10-01', to: '2024-10-31' })).toEqual(own.map(({ id }) => id));
  });
  it('finds every speaker’s quotations by each alias', () => {
    for (const { id, name, aliases } of people)
      for (const words of [name, ...aliases])
        for (const one of quotes.filter(({ speaker }) => speaker === id)) expect(idsOf({ words })).toContain(one.id);
  });
  it('finds a bloc and a country by any of their names', () => {
    const eaeu = quotes.filter(({ blocs }) => blocs.includes('eaeu')).map(({ id }) => id);
    for (const words of ['EEU', 'ЕАЭС', 'eaeu', 'Евразийский союз'])
      expect(idsOf({ words })).toEqual(expect.arrayContaining(eaeu));
    const uzb = quotes.filter(({ countries }) => countries.includes('UZB')).map(({ id }) => id);
    for (const words of ['Узбекистан', 'Oʻzbekiston', 'uzbekistan'])
      expect(idsOf({ words })).toEqual(expect.arrayContaining(uzb));
  });
  it('every filter only takes away, and keeps just what has it', () => {
    const one = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });
    const some = (values: readonly string[]) => fc.subarray([...new Set(values)], { maxLength: 2 });
    fc.assert(
      fc.property(
        fc.record({
          words: one(['brics', 'лавров', 'сша', 'sanctions']),
          speakers: some(quotes.map(({ speaker }) => speaker)),
          about: some(['KAZ', 'UZB', 'RUS', 'TKM']),
          blocs: some(['brics', 'eaeu', 'un']),
          topic: one(quotes.flatMap(({ topics }) => topics)),
          kind: one(['direct', 'paraphrase'] as const),
          from: one(['2019-10-02', '2024-10-16', '2024-10-22']),
          to: one(['2019-10-02', '2024-10-16', '2024-10-22']),
        }),
        fc.constantFrom('2019-10-02', '2024-10-20', latest),
        (filter, day) => {
          const { quotes: kept, later, undated } = found(filter, day);
          for (const row of kept) {
            if (filter.kind !== null) expect(row.kind).toBe(filter.kind);
            if (filter.speakers.length > 0) expect(filter.speakers).toContain(row.speaker);
            if (filter.about.length > 0) expect(row.countries.some((id) => filter.about.includes(id))).toBe(true);
            if (filter.topic !== null) expect(row.topics).toContain(filter.topic);
            if (filter.from !== null || filter.to !== null) expect(row.date).not.toBeNull();
            if (row.date !== null) expect(row.date.slice(0, 4) <= day.slice(0, 4)).toBe(true);
          }
          const unbounded = found({ ...filter, from: null, to: null }, latest).quotes.length;
          expect(kept.length + later + undated).toBeLessThanOrEqual(unbounded);
          const loose = found({ ...filter, words: null }, day).quotes;
          expect(loose).toEqual(expect.arrayContaining([...kept]));
        },
      ),
      { numRuns: 300 },
    );
  });
  it('keeps a month that the days cut, and counts what has no date', () => {
    const october = quote('q-saidov-few-benefits');
    expect(october.date).toBe('2024-10');
    expect(idsOf({ from: '2024-10-31' })).toContain(october.id);
    expect(idsOf({ to: '2024-10-01' })).toContain(october.id);
    expect(idsOf({ from: '2024-11-01' })).not.toContain(october.id);
    expect(idsOf({ to: '2024-09-30' })).not.toContain(october.id);
    expect(found({ from: '1990-01-01' }).undated).toBe(quotes.filter(({ date }) => date === null).length);
  });
  it('includes both days', () => {
    expect(idsOf({ from: '2024-10-21', to: '2024-10-21' })).toContain('q-lavrov-clarify-position');
    expect(idsOf({ from: '2024-10-22' })).not.toContain('q-lavrov-clarify-position');
    expect(idsOf({ to: '2024-10-20' })).not.toContain('q-lavrov-clarify-position');
  });
  it('leaves out what was said after the day, and counts it', () => {
    const before = found({ speakers: ['sergei-lavrov'] }, '2024-10-20');
    expect(before.quotes).toEqual([]);
    expect(before.later).toBe(quotes.filter(({ speaker }) => speaker === 'sergei-lavrov').length);
    expect(idsOf({ speakers: ['sergei-lavrov'] }, '2024-10-21')).toContain('q-lavrov-clarify-position');
  });
});

describe('groupBySpeaker', () => {
  const groups = groupBySpeaker(quotes, index);
  it('has each quotation once, under its speaker, newest first', () => {
    expect(groups.flatMap((group) => group.quotes)).toHaveLength(quotes.length);
    for (const group of groups) {
      for (const { speaker } of group.quotes) expect(speaker).toBe(group.speaker);
      const dates = group.quotes.map(({ date }) => date ?? '');
      expect(dates).toEqual([...dates].sort().reverse());
    }
  });
  it('begins with who says most', () => {
    const sizes = groups.map((group) => group.quotes.length);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });
});

describe('retranslationsOf', () => {
  it('names the retranslated text, and only that', () => {
    expect(retranslationsOf(quote('q-akhromov-distrust'), index).map(({ id }) => id)).toEqual([
      'sandylo-2024-security-architecture',
    ]);
    expect(retranslationsOf(quote('q-lavrov-clarify-position'), index)).toEqual([]);
  });
  it('is never of a direct quotation', () => {
    for (const row of quotes) if (retranslationsOf(row, index).length > 0) expect(row.kind).toBe('paraphrase');
  });
});

describe('claimsOn', () => {
  // Conflicts B10, A6, B18 of the articles.
  it.each([
    ['q-matviyenko-president-has-decided', 'claim-b10-i-hope-dropped'],
    ['q-lavrov-memberships-do-not-hinder-un', 'claim-a6-lavrov-reversed'],
    ['q-tokayev-militarily-undefeatable', 'claim-b18-undefeatable'],
  ])('%s has %s beside it', (id, claim) => {
    const { corrections, others } = claimsOn(quote(id), index);
    expect([...corrections, ...others].map((one) => one.id)).toContain(claim);
  });
});

describe('leadSource', () => {
  it('takes no rewrite and no retranslation where there is another', () => {
    for (const row of quotes) {
      const lead = leadSource(row, index);
      expect(lead).not.toBeNull();
      const firstHand = row.evidence.some(({ source, stance }) => {
        const one = index.sources.get(source);
        return stance === 'supports' && one?.derivedFrom === undefined && one?.translation !== 'retranslated';
      });
      if (firstHand) expect([lead?.source.derivedFrom, lead?.source.translation]).not.toContain('retranslated');
      if (firstHand) expect(lead?.source.derivedFrom).toBeUndefined();
    }
  });
});
