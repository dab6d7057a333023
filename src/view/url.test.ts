import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OptionName, optionNames, optionsOf } from './options';
import type { Vocabulary } from './parameter';
import { aPlace } from './placeFixture';
import { format, parse } from './url';
import { defaultView, type ViewState } from './viewState';
import { views } from './views';

const aDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const blocId = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/).filter((id) => id !== 'none');
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
/** Values that fit, by setting: some that any text may be, some from a list. */
const aSetting: { [K in OptionName]?: fc.Arbitrary<string> } = {
  compare: fc.uniqueArray(fc.stringMatching(/^[A-Z]{3}$/), { minLength: 1, maxLength: 5 }).map((ids) => ids.join(',')),
  q: fc.string({ minLength: 1, maxLength: 120, unit: 'grapheme' }).filter((text) => text.length <= 120),
  product: fc.string({ minLength: 1, maxLength: 20 }),
  measure: fc.constantFrom('share', 'amount', 'change', 'share-of-gdp'),
  who: fc.stringMatching(/^[A-Z]{3}$/),
  direction: fc.constant('both'),
  force: fc.constantFrom('day', 'ended', 'ahead', 'never'),
  measures: fc.uniqueArray(blocId, { minLength: 1, maxLength: 6 }).map((ids) => ids.join(',')),
  from: aDay,
  step: fc.integer({ min: 1, max: 99 }).map(String),
  vote: blocId,
  sort: fc.oneof(fc.constantFrom('number', 'similarity'), blocId),
  similar: fc.stringMatching(/^[A-Z]{3}$/),
  columns: fc.constant('ties'),
  rows: fc.constant('all'),
  regions: fc.constant('mixed'),
  of: fc.constant('bloc'),
  group: fc.constantFrom('near', 'all'),
  scope: fc.constant('chosen'),
  changes: fc.constantFrom('chosen', 'world', 'chosen,world'),
};
const someOptions = fc.record(aSetting as { [K in OptionName]: fc.Arbitrary<string> }, { requiredKeys: [] });
const aView: fc.Arbitrary<ViewState> = fc
  .record({
    at: maybe(aDay),
    blocs: fc.uniqueArray(blocId, { maxLength: 6 }),
    country: maybe(fc.stringMatching(/^[A-Z]{3}$/)),
    view: fc.constantFrom(...views),
    vs: maybe(aDay),
    known: maybe(aDay),
    lang: maybe(fc.constantFrom('ru', 'kk', 'uz', 'ky', 'tg', 'tk')),
    map: maybe(aPlace),
    renderer: maybe(fc.constantFrom('svg', 'maplibre')),
    options: someOptions,
  })
  .map((view) => ({ ...view, options: optionsOf(view.view, view.options) }));
const value = fc.oneof(
  fc.string(),
  aDay,
  fc.constantFrom('none', 'none,none', 'brics,none', 'KAZ', 'map', 'ru', '2024-02-30', ',', '45.2,66.9,3.4'),
);
const aQuery = fc.oneof(
  fc.string(),
  fc.webQueryParameters(),
  fc
    .dictionary(fc.constantFrom(...Object.keys(defaultView), ...optionNames, 'utm'), value)
    .map((all) => `?${new URLSearchParams(all)}`),
);
const vocabulary: Vocabulary = {
  blocs: new Map([
    ['brics', 1],
    ['eaeu', 1],
    ['union-state', 1],
  ]),
  countries: new Map([
    ['KAZ', 1],
    ['UZB', 1],
  ]),
  records: new Map([['votes', new Set(['es-11-1'])]]),
  from: '1945-10-24',
  to: '2026-11-22',
};

describe('parse and format', () => {
  it('a view written and read again is the same view, without a notice', () => {
    fc.assert(
      fc.property(aView, (view) => {
        expect(parse(format(view))).toEqual({ view, notices: [] });
      }),
    );
  });
  it('what was read is written in one way only', () => {
    fc.assert(
      fc.property(aQuery, fc.option(fc.constant(vocabulary), { nil: undefined }), (query, words) => {
        const once = format(parse(query, words).view);
        expect(format(parse(once, words).view)).toBe(once);
        expect(parse(once, words).notices).toEqual([]);
        expect(parse(once, words).view).toEqual(parse(query, words).view);
      }),
      { numRuns: 2000 },
    );
  });
  it('junk never throws, and every value it yields is one that the atlas has', () => {
    fc.assert(
      fc.property(aQuery, (query) => {
        const { view } = parse(query, vocabulary);
        for (const bloc of view.blocs) expect(vocabulary.blocs.has(bloc)).toBe(true);
        expect(view.country === null || vocabulary.countries.has(view.country)).toBe(true);
        for (const day of [view.at, view.vs, view.known])
          expect(day === null || (day >= vocabulary.from && day <= vocabulary.to)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
  it('every parameter that is not used leaves a notice that names it', () => {
    fc.assert(
      fc.property(aQuery, (query) => {
        const { view, notices } = parse(query, vocabulary);
        const asked = new URLSearchParams(query);
        for (const key of Object.keys(defaultView) as (keyof ViewState)[]) {
          if (key === 'options') continue;
          const wanted = asked.get(key);
          const noted = notices.some(({ parameter }) => parameter === key);
          if (wanted === null) expect(noted).toBe(false);
          else if (key !== 'blocs') expect(noted).toBe((view[key] === null ? null : String(view[key])) !== wanted);
          else {
            const pieces = [...new Set(wanted.split(','))];
            const none = pieces.length === 1 && pieces[0] === 'none';
            expect(noted).toBe(!none && pieces.some((piece) => !vocabulary.blocs.has(piece)));
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('format', () => {
  it('writes only what differs from the default', () => {
    expect(format(defaultView)).toBe('');
    expect(format({ ...defaultView, at: '2024-10-22', blocs: ['brics', 'eaeu'], country: 'KAZ' })).toBe(
      '?at=2024-10-22&blocs=brics,eaeu&country=KAZ',
    );
    expect(format({ ...defaultView, blocs: [] })).toBe('?blocs=none');
    expect(format({ ...defaultView, view: 'matrix', vs: '2015-01-01', known: '2024-10-24' })).toBe(
      '?view=matrix&vs=2015-01-01&known=2024-10-24',
    );
  });
});

describe('parse', () => {
  it('reads nothing as the default', () => expect(parse('')).toEqual({ view: defaultView, notices: [] }));
  it('passes over what is not ours', () =>
    expect(parse('?utm_source=x&country=KAZ')).toEqual({ view: { ...defaultView, country: 'KAZ' }, notices: [] }));
  it.each([
    ['?at=2024-02-30', { parameter: 'at', value: '2024-02-30', reason: 'is not a date in the form 2024-10-22' }],
    ['?at=2024', { parameter: 'at', value: '2024', reason: 'is not a date in the form 2024-10-22' }],
    ['?at=', { parameter: 'at', value: '', reason: 'is not a date in the form 2024-10-22' }],
    [
      '?at=1900-01-01',
      {
        parameter: 'at',
        value: '1900-01-01',
        reason: 'is outside the atlas, which runs from 1945-10-24 to 2026-11-22',
      },
    ],
    [
      '?at=2026-11-23',
      {
        parameter: 'at',
        value: '2026-11-23',
        reason: 'is outside the atlas, which runs from 1945-10-24 to 2026-11-22',
      },
    ],
    ['?vs=soon', { parameter: 'vs', value: 'soon', reason: 'is not a date in the form 2024-10-22' }],
    ['?known=soon', { parameter: 'known', value: 'soon', reason: 'is not a date in the form 2024-10-22' }],
    [
      '?lang=de',
      {
        parameter: 'lang',
        value: 'de',
        reason: 'is not a language of this atlas; there are en, ru, kk, uz, ky, tg, tk',
      },
    ],
    ['?blocs=efta', { parameter: 'blocs', value: 'efta', reason: 'is not a bloc of this atlas' }],
    ['?blocs=BRICS', { parameter: 'blocs', value: 'BRICS', reason: 'is not a bloc of this atlas' }],
    ['?blocs=', { parameter: 'blocs', value: '', reason: 'is not a bloc of this atlas' }],
    [
      '?country=FRA',
      { parameter: 'country', value: 'FRA', reason: 'is not the code of a country of this atlas, such as KAZ' },
    ],
    [
      '?country=kaz',
      { parameter: 'country', value: 'kaz', reason: 'is not the code of a country of this atlas, such as KAZ' },
    ],
    [
      '?view=globe',
      { parameter: 'view', value: 'globe', reason: expect.stringMatching(/^is not a view; there are map, matrix/) },
    ],
    [
      `?country=${'x'.repeat(60)}`,
      {
        parameter: 'country',
        value: `${'x'.repeat(39)}…`,
        reason: 'is not the code of a country of this atlas, such as KAZ',
      },
    ],
  ])('%s falls back to the default and says why', (query, notice) =>
    expect(parse(query, vocabulary)).toEqual({ view: defaultView, notices: [notice] }),
  );
  it.each([
    ['matrix', 'sort', 'eaeu'],
    ['matrix', 'sort', 'number'],
    ['matrix', 'similar', 'UZB'],
    ['matrix', 'columns', 'ties'],
    ['matrix', 'rows', 'all'],
    ['matrix', 'regions', 'mixed'],
    ['timelines', 'of', 'bloc'],
    ['overlaps', 'group', 'near'],
    ['overlaps', 'scope', 'chosen'],
    ['map', 'changes', 'chosen,world'],
    ['quotes', 'q', 'x'.repeat(120)],
    ['quotes', 'from', '2024-10-22'],
    ['measures', 'who', 'EU'],
    ['remittances', 'senders', 'RUS,WLD,OTHER'],
    ['remittances', 'before', '2024-S2'],
    ['remittances', 'after', '2024-Q4'],
    ['votes', 'vote', 'es-11-1'],
    ['story', 'step', '12'],
  ] as const)('in the view %s %s=%s is kept, and written as it was read', (view, name, setting) => {
    const query = `${view === 'map' ? '?' : `?view=${view}&`}${name}=${setting}`;
    const read = parse(query, vocabulary);
    expect(read).toEqual({ view: { ...defaultView, view, options: { [name]: setting } }, notices: [] });
    expect(format(read.view)).toBe(query);
  });
  it.each([
    ['matrix', 'sort', 'efta', 'is neither number, similarity nor a bloc of this atlas'],
    ['matrix', 'sort', 'country', 'is neither number, similarity nor a bloc of this atlas'],
    ['matrix', 'similar', 'FRA', 'is not the code of a country of this atlas, such as KAZ'],
    ['matrix', 'similar', 'KAZ,UZB', 'is not the code of a country of this atlas, such as KAZ'],
    ['matrix', 'columns', 'dataset', 'is not ties'],
    ['matrix', 'rows', 'near', 'is not all'],
    ['timelines', 'of', 'country', 'is not bloc'],
    ['overlaps', 'group', 'five', 'is none of near, all'],
    ['overlaps', 'scope', '', 'is not chosen'],
    ['map', 'changes', 'none', 'is none of chosen, world'],
    ['matrix', 'group', 'near', 'is no setting of the view “matrix”'],
    ['quotes', 'q', '', 'is empty'],
    ['quotes', 'topic', 'Two words', 'is not a topic'],
    ['quotes', 'from', '2024', 'is not a date in the form 2024-10-22'],
    ['measures', 'who', 'kaz', 'is not the code of a place of this atlas, such as KAZ'],
    ['remittances', 'senders', 'russia', 'is not the code of a place'],
    ['remittances', 'before', '2024-S3', 'is not a period such as 2023 or 2024-S1'],
    ['votes', 'vote', 'a-57-1', 'is not the id of a record of this atlas'],
    ['votes', 'vote', 'A 57', 'is not the id of a record of this atlas'],
    ['story', 'step', '0', 'is not the number of a step'],
    ['votes', 'compare', 'FRA', 'is not the code of a country of this atlas, such as KAZ'],
    ['quotes', 'bloc', 'efta', 'is not a bloc of this atlas'],
  ] as const)('in the view %s %s=%s falls back to the default and says why', (view, name, setting, reason) =>
    expect(parse(`?view=${view}&${name}=${setting}`, vocabulary)).toEqual({
      view: { ...defaultView, view },
      notices: [{ parameter: name, value: setting, reason }],
    }),
  );
  it('has one address for one choice of changes, and keeps what fits of a list', () => {
    const { view, notices } = parse('?changes=world,all,chosen', vocabulary);
    expect(view.options).toEqual({ changes: 'chosen,world' });
    expect(notices).toEqual([{ parameter: 'changes', value: 'all', reason: 'is none of chosen, world' }]);
  });
  it('names a place that the atlas does not have, and lets a group of countries be one', () => {
    const { view, notices } = parse('?view=measures&who=FRA&whom=EU', vocabulary);
    expect(view).toEqual({ ...defaultView, view: 'measures', options: { whom: 'EU' } });
    expect(notices).toEqual([
      { parameter: 'who', value: 'FRA', reason: 'is not the code of a place of this atlas, such as KAZ' },
    ]);
  });
  it('keeps the days at both ends of the atlas', () => {
    for (const at of [vocabulary.from, vocabulary.to])
      expect(parse(`?at=${at}`, vocabulary)).toMatchObject({ view: { at }, notices: [] });
  });
  it('keeps the good blocs of a list, once each, in the order of choice', () =>
    expect(parse('?blocs=eaeu,nonsense,brics,eaeu', vocabulary)).toEqual({
      view: { ...defaultView, blocs: ['eaeu', 'brics'] },
      notices: [{ parameter: 'blocs', value: 'nonsense', reason: 'is not a bloc of this atlas' }],
    }));
  it('names a bloc of the reader’s own data that is not loaded, and lets it be while the data are on their way', () => {
    const query = '?blocs=own:cow-igo-un,brics,own:X';
    expect(parse(query).view.blocs).toEqual(['own:cow-igo-un', 'brics']);
    expect(parse('?blocs=own:cow-igo-un', { ...vocabulary, ownComing: true })).toMatchObject({ notices: [] });
    const { view, notices } = parse(query, vocabulary);
    expect(view.blocs).toEqual(['brics']);
    expect(notices).toEqual([
      { parameter: 'blocs', value: 'own:cow-igo-un', reason: 'is a bloc of your own data, which is not loaded here' },
      { parameter: 'blocs', value: 'own:X', reason: 'is not a bloc of this atlas' },
    ]);
    const loaded = { ...vocabulary, blocs: new Map([...vocabulary.blocs, ['own:cow-igo-un', 1]]) };
    expect(format(parse('?blocs=own:cow-igo-un', loaded).view)).toBe('?blocs=own:cow-igo-un');
  });
  it('goes on reading after a bad value, and lists every one', () => {
    const { view, notices } = parse('?at=x&blocs=y&country=UZB&view=z', vocabulary);
    expect(view).toEqual({ ...defaultView, country: 'UZB' });
    expect(notices.map(({ parameter }) => parameter)).toEqual(['at', 'blocs', 'view']);
  });
});
