import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../dataset/readRecords';
import { indexAtlas } from './atlasIndex';
import type { Evidence } from './model/evidence';
import type { Quote } from './model/speech';
import { claimsOn, leadSource, retranslationsOf } from './quoteDoubts';
import { groupBySpeaker, quoteKeys, selectQuotes } from './quoteFilter';
import { search, searchIndex } from './searchIndex';
import { keysOf } from './textMatch';

/*
 * What is made once of an atlas and kept is made anew in each of these tests, and held against a plain search through the records:
 * so each of them notices a mistake in the making, wherever else the thing is made.
 */
const parsed = readRecords(fileURLToPath(new URL('../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const { atlas } = parsed;
const first = <T>(rows: readonly T[]): T => rows[0] ?? expect.fail('no records');
const everything = {
  words: null,
  speakers: [],
  about: [],
  blocs: [],
  topic: null,
  kind: null,
  from: null,
  to: null,
} as const;

describe('quoteKeys', () => {
  it('has every name of speaker, blocs and countries, and what else is said of it, each key once', () => {
    const keys = quoteKeys(indexAtlas(atlas));
    expect([...keys.keys()]).toEqual(atlas.quotes.map(({ id }) => id));
    for (const quote of atlas.quotes) {
      const speaker = atlas.people.find(({ id }) => id === quote.speaker);
      const blocs = atlas.blocs.filter(({ id }) => quote.blocs.includes(id));
      const countries = atlas.countries.filter(({ id }) => quote.countries.includes(id));
      const texts = [
        ...[quote.text, quote.originalText, quote.officeThen, quote.venue, quote.saidTo, ...quote.topics],
        ...[speaker?.name, ...(speaker?.aliases ?? [])],
        ...blocs.flatMap(({ short, names, aliases }) => [short, ...Object.values(names), ...aliases]),
        ...countries.flatMap(({ id, names, aliases }) => [id, ...Object.values(names), ...aliases]),
      ];
      const wanted = new Set(texts.flatMap((text) => (text ? keysOf(text) : [])));
      expect(new Set(keys.get(quote.id))).toEqual(wanted);
      expect(keys.get(quote.id)?.length).toBe(wanted.size);
    }
  });
  it('goes without a speaker, bloc or country that is not there', () => {
    const quote = { ...first(atlas.quotes), speaker: 'nobody', blocs: ['efta'], countries: ['XXX'] };
    const index = indexAtlas({ ...atlas, quotes: [quote], people: [] });
    expect(quoteKeys(index).get(quote.id)).toEqual(expect.arrayContaining([...keysOf(quote.text)]));
    expect(groupBySpeaker([quote], index)).toMatchObject([{ speaker: 'nobody', name: 'nobody' }]);
    expect(selectQuotes(index, new Map(), { ...everything, words: 'x' }, '2026-11-22').quotes).toEqual([]);
  });
});

describe('selectQuotes', () => {
  const quote = first(atlas.quotes);
  const dated = (date: string | null, id: string): Quote => ({ ...quote, id, date });
  const rows = [dated('2024-10-16', 'day'), dated('2024-10', 'month'), dated('2024', 'year'), dated(null, 'none')];
  const index = () => indexAtlas({ ...atlas, quotes: rows });
  const select = (from: string | null, to: string | null, day = '2026-11-22') => {
    const { quotes, undated, later } = selectQuotes(index(), new Map(), { ...everything, from, to }, day);
    return [quotes.map(({ id }) => id).join(' '), undated, later];
  };
  it('keeps what may lie between the two days, both counted in', () => {
    expect(select(null, null)).toEqual(['day month year none', 0, 0]);
    expect(select('2024-10-16', '2024-10-16')).toEqual(['day month year', 1, 0]);
    expect(select('2024-10-17', null)).toEqual(['month year', 1, 0]);
    expect(select('2024-10-31', null)).toEqual(['month year', 1, 0]);
    expect(select('2024-11-01', null)).toEqual(['year', 1, 0]);
    expect(select('2025-01-01', null)).toEqual(['', 1, 0]);
    expect(select(null, '2024-10-15')).toEqual(['month year', 1, 0]);
    expect(select(null, '2023-12-31')).toEqual(['', 1, 0]);
  });
  it('counts what was said after the day of the view', () => {
    expect(select(null, null, '2024-10-16')).toEqual(['day month year none', 0, 0]);
    expect(select(null, null, '2024-10-15')).toEqual(['month year none', 0, 1]);
    expect(select(null, null, '2023-12-31')).toEqual(['none', 0, 3]);
    expect(select('2024-10-16', null, '2024-09-30')).toEqual(['year', 1, 2]);
  });
  it('asks for one of several speakers, countries and blocs', () => {
    const of = (filter: object) =>
      selectQuotes(indexAtlas(atlas), new Map(), { ...everything, ...filter }, '2026-11-22').quotes;
    expect(of({ about: ['KAZ', 'UZB'] })).toEqual(
      atlas.quotes.filter(({ countries }) => countries.includes('KAZ') || countries.includes('UZB')),
    );
    expect(of({ blocs: ['brics'] })).toEqual(atlas.quotes.filter(({ blocs }) => blocs.includes('brics')));
    expect(of({ kind: 'direct' })).toEqual(atlas.quotes.filter(({ kind }) => kind === 'direct'));
  });
});

describe('groupBySpeaker', () => {
  it('has who says most first, then by name; the newest first, undated last, each office once', () => {
    const groups = groupBySpeaker(atlas.quotes, indexAtlas(atlas));
    const order = groups.map(({ quotes, name }) => [999 - quotes.length, name] as const);
    expect(order).toEqual([...order].sort((a, b) => a[0] - b[0] || a[1].localeCompare(b[1], 'en')));
    for (const { speaker, quotes, offices } of groups) {
      expect(new Set(quotes)).toEqual(new Set(atlas.quotes.filter((quote) => quote.speaker === speaker)));
      const dates = quotes.map(({ date }) => date ?? '');
      expect(dates).toEqual([...dates].sort().reverse());
      expect(offices).toEqual([...new Set(quotes.map(({ officeThen }) => officeThen))]);
    }
  });
  it('has of one day the direct one first, and then by id', () => {
    const quote = first(atlas.quotes);
    const rows = (['paraphrase b', 'direct z', 'paraphrase a', 'direct y'] as const).map((name) => {
      const [kind = '', id = ''] = name.split(' ');
      return { ...quote, kind: kind as Quote['kind'], id };
    });
    const [group] = groupBySpeaker(rows, indexAtlas(atlas));
    expect(group?.quotes.map(({ id }) => id)).toEqual(['y', 'z', 'a', 'b']);
  });
});

describe('retranslationsOf, claimsOn, leadSource', () => {
  const quote = first(atlas.quotes);
  const { derivedFrom: _, translation: __, ...plain } = first(atlas.sources);
  const sources = [
    { ...plain, id: 'plain' },
    { ...plain, id: 'rewrite', derivedFrom: 'plain' },
    { ...plain, id: 'turned', translation: 'retranslated' as const },
  ];
  const index = () => indexAtlas({ ...atlas, sources });
  const says = (...ids: string[]): Evidence[] => ids.map((source) => ({ source, stance: 'supports' }));
  const lead = (evidence: Evidence[]) => leadSource({ ...quote, evidence }, index())?.source.id;
  it('names first what is neither a rewrite nor retranslated', () => {
    expect(lead(says('rewrite', 'turned', 'plain'))).toBe('plain');
    expect(lead(says('rewrite', 'turned'))).toBe('rewrite');
    expect(lead(says('turned'))).toBe('turned');
    expect(lead(says('gone', 'rewrite'))).toBe('rewrite');
    expect(lead(says('gone'))).toBeUndefined();
    expect(lead([{ source: 'plain', stance: 'disputes' }])).toBeUndefined();
    expect(leadSource({ ...quote, evidence: [] }, index())).toBeNull();
  });
  it('names each retranslated text that supports it once', () => {
    const of = (evidence: Evidence[]) => retranslationsOf({ ...quote, evidence }, index()).map(({ id }) => id);
    expect(of(says('turned', 'plain', 'turned', 'gone'))).toEqual(['turned']);
    expect(of([{ source: 'turned', stance: 'disputes' }])).toEqual([]);
  });
  it('parts errors from what else is said, and says nothing of a quotation without claims', () => {
    const fresh = indexAtlas(atlas);
    let corrections = 0;
    for (const one of atlas.quotes) {
      const about = atlas.claims.filter(({ about: ids }) => ids.includes(one.id));
      const told = claimsOn(one, fresh);
      expect(told.corrections).toEqual(about.filter(({ kind }) => kind === 'correction'));
      expect(told.others).toEqual(about.filter(({ kind }) => kind !== 'correction'));
      corrections += told.corrections.length;
    }
    expect(corrections).toBeGreaterThan(0);
    expect(claimsOn({ ...quote, id: 'nothing-said' }, fresh)).toEqual({ corrections: [], others: [] });
  });
});

describe('searchIndex', () => {
  it('finds each record, made anew, by what it is called and by what it is about', () => {
    const entries = searchIndex(indexAtlas(atlas));
    const allOf = (kind: string, id: string) =>
      entries.find((entry) => entry.kind === kind && entry.id === id)?.all ?? [];
    const has = (kind: string, id: string, ...texts: (string | null | undefined)[]) => {
      const all = allOf(kind, id);
      for (const text of texts)
        if (text)
          expect([kind, id, text, keysOf(text).every((key) => all.includes(key))]).toEqual([kind, id, text, true]);
    };
    const blocs = (ids: readonly string[]) =>
      atlas.blocs
        .filter(({ id }) => ids.includes(id))
        .flatMap(({ short, names, aliases }) => [short, ...Object.values(names), ...aliases]);
    const countries = (ids: readonly string[]) =>
      atlas.countries.filter(({ id }) => ids.includes(id)).flatMap(({ names }) => Object.values(names));
    for (const { id, names, aliases } of atlas.countries) has('country', id, id, ...Object.values(names), ...aliases);
    for (const { id } of atlas.blocs) has('bloc', id, id, ...blocs([id]));
    for (const { id, name, aliases, affiliation } of atlas.people) has('person', id, name, affiliation, ...aliases);
    for (const row of atlas.events.filter(({ date }) => date !== null))
      has('event', row.id, row.title, row.date, ...blocs(row.blocs), ...countries(row.countries));
    for (const row of atlas.tradeMeasures)
      has(
        'measure',
        row.id,
        row.title,
        ...row.products.flatMap(({ name, hs }) => [name, hs]),
        ...countries([row.imposedBy, row.target]),
      );
    for (const row of atlas.quotes) {
      const speaker = atlas.people.find(({ id }) => id === row.speaker);
      has('quote', row.id, row.text, row.originalText, row.venue, row.saidTo, speaker?.name, ...blocs(row.blocs));
    }
    expect(entries.map(({ label }) => label)).toEqual(expect.arrayContaining(['Kazakhstan', 'BRICS', 'Sergei Lavrov']));
    expect(entries.filter(({ kind }) => kind === 'event').some(({ label }) => label === '')).toBe(false);
  });
  it('goes without what is not there, and puts the five before their neighbours before all others', () => {
    const quote = { ...first(atlas.quotes), speaker: 'nobody', blocs: ['efta'], countries: ['XXX'] };
    const event = { ...first(atlas.events), date: '2020', countries: ['XXX'], blocs: ['efta'] };
    const entries = searchIndex(indexAtlas({ ...atlas, quotes: [quote], events: [event], people: [] }));
    expect(entries.filter(({ kind }) => kind === 'quote' || kind === 'event').length).toBe(2);
    const distance = (id: string) => entries.find((entry) => entry.kind === 'country' && entry.id === id)?.distance;
    expect([distance('KAZ'), distance('RUS'), distance('FRA')]).toEqual([0, 1, 2]);
    expect(entries.find(({ kind }) => kind === 'bloc')?.distance).toBe(0);
  });
});

describe('search', () => {
  const made = (label: string, names: string[], all: string[] = [], distance = 0) => ({
    kind: 'country' as const,
    id: label,
    label,
    distance,
    names: names.map(keysOf),
    all: [...names, ...all].flatMap(keysOf),
  });
  const found = (query: string, ...entries: ReturnType<typeof made>[]) =>
    search(entries, query, 9).flatMap((group) => group.entries.map(({ id }) => id));
  it('puts the name itself first, another spelling, a beginning, a word, a word from elsewhere', () => {
    const entries = [
      made('elsewhere', ['Zulu'], ['tokaev']),
      made('a word', ['Mr Tokaev']),
      made('a beginning', ['Tokaevs']),
      made('another spelling', ['Toqaev']),
      made('itself', ['Tokaev']),
    ];
    expect(found('tokaev', ...entries)).toEqual(['itself', 'another spelling', 'a beginning', 'a word', 'elsewhere']);
  });
  it('of equals has the nearer, the shorter, the one that came before', () => {
    expect(found('ab', made('abcd', ['ab x'], [], 1), made('abc', ['ab x'], [], 0))).toEqual(['abc', 'abcd']);
    expect(found('ab', made('abcd', ['ab x']), made('abc', ['ab x']))).toEqual(['abc', 'abcd']);
    expect(found('ab', made('abc', ['ab x']), made('abd', ['ab x']))).toEqual(['abc', 'abd']);
  });
  it('has five of a kind unless it is asked for others', () => {
    const entries = Array.from({ length: 8 }, (_, i) => made(`kaz ${i}`, [`kaz ${i}`]));
    expect(search(entries, 'kaz')).toMatchObject([{ kind: 'country', more: 3 }]);
    expect(search(entries, 'kaz')[0]?.entries.length).toBe(5);
    expect(search(entries, 'kaz', 20)[0]).toMatchObject({ more: 0 });
  });
});
