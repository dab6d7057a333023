import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText, prototypeKeys } from '../dataset/hostileFixture';
import { isDay } from '../domain/day';
import { knows, optionNames } from './options';
import { longestValue, type Vocabulary } from './parameter';
import { format, parse } from './url';
import { defaultView, type ViewState } from './viewState';
import { views } from './views';

const vocabulary: Vocabulary = {
  blocs: new Map([
    ['brics', 1],
    ['eaeu', 1],
    ['constructor', 1],
  ]),
  countries: new Map([
    ['KAZ', 1],
    ['UZB', 1],
  ]),
  records: new Map([['votes', new Set(['es-11-1'])]]),
  from: '1945-10-24',
  to: '2026-11-22',
};
const own = [...(Object.keys(defaultView) as (keyof ViewState)[]), ...optionNames];

const value = fc.oneof(
  { weight: 2, arbitrary: hostileText },
  fc.constantFrom(
    ...views,
    ...prototypeKeys,
    '2024-10-22',
    'KAZ,UZB',
    'brics,eaeu',
    'es-11-1',
    'all',
    'table',
    '2024-S1',
  ),
  fc
    .array(fc.oneof(hostileText, fc.constantFrom('KAZ', 'brics', 'constructor')), { maxLength: 8 })
    .map((all) => all.join()),
);
/** Written rightly, not at all, twice, or broken off in the middle of a code. */
const written = fc.tuple(value, fc.constantFrom('once', 'raw', 'twice', 'broken')).map(([text, how]) => {
  if (how === 'raw') return text;
  const once = new URLSearchParams({ x: text }).toString().slice(2);
  if (how === 'twice') return once.replaceAll('%', '%25');
  return how === 'broken' ? `${once}%${text.slice(0, 1)}` : once;
});
const name = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...own) }, hostileText);
const query = fc
  .tuple(
    fc.array(fc.tuple(name, written), { maxLength: 8 }),
    fc.constantFrom('?', '', '??', '?&', '#'),
    fc.constantFrom('&', '&&', ';'),
  )
  .map(([pairs, start, between]) => start + pairs.map(([key, text]) => `${key}=${text}`).join(between));

/** Nothing but what the types promise, in an object of no other making. */
function isSound(view: ViewState): boolean {
  const day = (text: string | null) => text === null || isDay(text);
  return (
    Object.getPrototypeOf(view) === Object.prototype &&
    Object.getPrototypeOf(view.options) === Object.prototype &&
    Object.keys(view).sort().join() === Object.keys(defaultView).sort().join() &&
    [view.at, view.vs, view.known].every(day) &&
    (view.country === null || /^[A-Z]{3}$/.test(view.country)) &&
    view.blocs.every((bloc) => /^[a-z0-9-]+$/.test(bloc)) &&
    new Set(view.blocs).size === view.blocs.length &&
    views.includes(view.view) &&
    Object.entries(view.options).every(
      ([key, text]) =>
        optionNames.some((known) => known === key && knows(view.view, known)) && typeof text === 'string',
    )
  );
}

/** Letters that cannot be seen, and halves of one. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/u;

describe('parse', () => {
  it('gives a sound view for any address, and one way to write it, which a browser keeps as it is', () => {
    fc.assert(
      fc.property(query, fc.option(fc.constant(vocabulary), { nil: undefined }), (text, words) => {
        const { view, notices } = parse(text, words);
        const once = format(view);
        expect([text, isSound(view)]).toEqual([text, true]);
        expect(parse(once, words)).toEqual({ view, notices: [] });
        expect(new URL(`http://127.0.0.1/${once}`).search).toBe(once);
        for (const notice of notices) {
          expect(own).toContain(notice.parameter);
          expect(notice.value.length).toBeLessThanOrEqual(40);
          expect(notice.value).not.toMatch(unseen);
        }
      }),
      { numRuns: 10_000 },
    );
  });
  it('leaves every object as it was', () => {
    parse('?__proto__=x&constructor=y&options=z&view=__proto__&blocs=__proto__', vocabulary);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
  it('takes no value that is longer than any sound one, and says so once', () => {
    for (const key of own.filter((known) => known !== 'options')) {
      const { view, notices } = parse(
        `?view=${key === 'view' ? '' : 'quotes'}&${key}=${'a,'.repeat(500_000)}`,
        vocabulary,
      );
      expect(isSound(view)).toBe(true);
      expect(notices.filter(({ parameter }) => parameter === key).length).toBe(1);
    }
    const longest = Array.from({ length: longestValue / 4 }, (_, i) => (36 ** 2 + i).toString(36)).join();
    expect(longest.length).toBe(longestValue - 1);
    expect(parse(`?blocs=${longest}`).view.blocs.length).toBe(longestValue / 4);
    expect(parse(`?blocs=${longest},y`).view.blocs).toEqual(defaultView.blocs);
  });
  it('asks the atlas about each part of a list a bounded number of times, however long the list', () => {
    let asked = 0;
    class Counting extends Map<string, unknown> {
      override has(key: string) {
        asked += 1;
        return super.has(key);
      }
    }
    const parts = Array.from({ length: 1400 }, (_, i) => `b${i}`);
    parse(`?blocs=${parts}`, { ...vocabulary, blocs: new Counting() });
    expect(asked).toBeGreaterThanOrEqual(parts.length);
    expect(asked).toBeLessThanOrEqual(2 * parts.length);
  });
});

describe('format', () => {
  it('writes any text that a field can hold, so that the address reads as that text', () => {
    const text = fc.oneof(hostileText, fc.string({ unit: 'binary' })).map((some) => some.slice(0, 120));
    fc.assert(
      fc.property(text, fc.constantFrom('q', 'product'), (some, option) => {
        const view: ViewState = {
          ...defaultView,
          view: option === 'q' ? 'quotes' : 'measures',
          options: { [option]: some },
        };
        const read = parse(format(view)).view;
        const wellFormed = some.replace(/\p{Surrogate}/gu, '\ufffd');
        expect(read.options[option]).toBe(wellFormed === '' ? undefined : wellFormed);
      }),
      { numRuns: 4000 },
    );
  });
});
