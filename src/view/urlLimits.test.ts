import { describe, expect, it } from 'vitest';
import type { Vocabulary } from './parameter';
import { format, parse } from './url';
import { defaultView } from './viewState';

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

describe('format of lists and texts', () => {
  it('writes a list that begins like the default, or that the default begins with', () => {
    expect(format({ ...defaultView, blocs: ['brics', 'eaeu'] })).toBe('?blocs=brics,eaeu');
    expect(format({ ...defaultView, blocs: ['eaeu', 'brics'] })).toBe('?blocs=eaeu,brics');
    expect(format({ ...defaultView, blocs: ['eaeu'] })).toBe('?blocs=eaeu');
  });
  it('writes a text as a browser keeps it', () => {
    const of = (q: string) => format({ ...defaultView, view: 'quotes', options: { q } });
    expect(of("o'clock, now")).toBe('?view=quotes&q=o%27clock,%20now');
    expect(of('a\ud800')).toBe('?view=quotes&q=a%EF%BF%BD');
  });
});

describe('parse', () => {
  it('says how long a text may be, and names what is too long by its beginning', () => {
    const { view, notices } = parse(`?view=quotes&q=${'x'.repeat(121)}`, vocabulary);
    expect(view.options).toEqual({});
    expect(notices).toEqual([{ parameter: 'q', value: `${'x'.repeat(39)}…`, reason: 'is longer than 120 characters' }]);
  });
  it('does not ask for records that are not there yet', () => {
    const early = { ...vocabulary, records: null };
    expect(parse('?view=votes&vote=a-57-1', early)).toMatchObject({
      view: { options: { vote: 'a-57-1' } },
      notices: [],
    });
    expect(parse('?view=votes&vote=a-57-1')).toMatchObject({ view: { options: { vote: 'a-57-1' } }, notices: [] });
    const without = { ...vocabulary, records: new Map() };
    expect(parse('?view=votes&vote=a-57-1', without).notices.length).toBe(1);
  });
  it('takes none for no bloc at all, and never for one among others', () => {
    expect(parse('?blocs=none').view.blocs).toEqual([]);
    expect(parse('?blocs=none,none').view.blocs).toEqual([]);
    const named = { ...vocabulary, blocs: new Map([...vocabulary.blocs, ['none', 1]]) };
    for (const words of [undefined, named])
      expect(parse('?blocs=brics,none', words)).toEqual({
        view: { ...defaultView, blocs: ['brics'] },
        notices: [{ parameter: 'blocs', value: 'none', reason: 'is not a bloc of this atlas' }],
      });
  });
  it('says by what a map can be drawn', () =>
    expect(parse('?renderer=paper').notices).toEqual([
      { parameter: 'renderer', value: 'paper', reason: 'draws no map here; there are svg and maplibre' },
    ]));
  it('names a value of forty characters whole, and shows in its place what cannot be seen', () => {
    expect(parse(`?country=${'x'.repeat(40)}`).notices[0]?.value).toBe('x'.repeat(40));
    expect(parse(`?country=${encodeURIComponent('a\u202eb\u200b')}`).notices[0]?.value).toBe('a\ufffdb\ufffd');
  });
  it('takes a value as long as can be, and says of a longer one how long that is', () => {
    const most = `${'a'.repeat(7998)}-b`;
    expect(parse(`?blocs=${most}`)).toEqual({ view: { ...defaultView, blocs: [most] }, notices: [] });
    for (const [query, parameter] of [
      [`?blocs=${most}c`, 'blocs'],
      [`?view=quotes&q=${most}c`, 'q'],
    ] as const)
      expect(parse(query).notices).toEqual([
        { parameter, value: `${'a'.repeat(39)}…`, reason: 'is longer than 8000 characters' },
      ]);
    expect(parse(`?blocs=${most}c`).view).toEqual(defaultView);
  });
});
