import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightMessage, isFromAround, messageVersion, mostHeight, readAsked, targetOriginOf } from './messages';

describe(readAsked, () => {
  it.each([
    [{ multivector: 1, kind: 'height' }, { kind: 'height' }],
    [
      { multivector: 1, kind: 'theme', theme: 'dark' },
      { kind: 'theme', theme: 'dark' },
    ],
    [
      { multivector: 1, kind: 'lang', lang: 'kk', more: 'left out' },
      { kind: 'lang', lang: 'kk' },
    ],
  ])('%j', (data, asked) => expect(readAsked(data)).toEqual(asked));
  it.each([
    [null],
    ['{"multivector":1,"kind":"height"}'],
    [[1, 'height']],
    [{ kind: 'height' }],
    [{ multivector: 2, kind: 'height' }],
    [{ multivector: '1', kind: 'height' }],
    [{ multivector: 1, kind: 'theme', theme: 'url(//evil)' }],
    [{ multivector: 1, kind: 'lang', lang: '../../x' }],
    [{ multivector: 1, kind: 'go', to: 'https://evil.example' }],
    [{ multivector: 1, kind: 'theme', theme: ['dark'] }],
    [{ multivector: 1, kind: 'theme', theme: { toString: () => 'dark' } }],
    [Object.create({ multivector: 1, kind: 'height' })],
  ])('%j is none of ours', (data) => expect(readAsked(data)).toBeNull());

  const sent = fc.anything({
    withNullPrototype: true,
    withMap: true,
    withTypedArray: true,
    withBigInt: true,
    withDate: true,
  });
  it('never throws and gives nothing but a known shape, whatever was sent', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          sent,
          fc.record(
            {
              multivector: fc.oneof(fc.constant(messageVersion), sent),
              kind: fc.oneof(fc.constantFrom('height', 'theme', 'lang', '__proto__', 'constructor'), sent),
              theme: fc.oneof(fc.constantFrom('light', 'dark', 'auto', '__proto__'), sent),
              lang: fc.oneof(fc.constantFrom('en', 'tk', 'toString'), sent),
            },
            { requiredKeys: [] },
          ),
        ),
        (data) => {
          const asked = readAsked(data);
          if (asked === null) return;
          expect(Object.keys(asked).length).toBe(asked.kind === 'height' ? 1 : 2);
          for (const value of Object.values(asked)) expect(typeof value).toBe('string');
        },
      ),
      { numRuns: 20_000 },
    ));
});

describe(heightMessage, () => {
  it('is whole and bounded', () =>
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (height) => {
        const told = heightMessage(height).height;
        expect(Number.isInteger(told)).toBe(true);
        expect(told).toBeGreaterThanOrEqual(0);
        expect(told).toBeLessThanOrEqual(mostHeight);
      }),
    ));
});

describe(targetOriginOf, () => {
  it.each([
    ['', '*'],
    ['https://news.example/a/b?c', 'https://news.example'],
    ['http://localhost:4000/', 'http://localhost:4000'],
    ['data:text/html,x', '*'],
    ['nonsense', '*'],
  ])('%s: %s', (referrer, origin) => expect(targetOriginOf(referrer)).toBe(origin));
});

describe(isFromAround, () => {
  const [self, parent, other] = [{}, {}, {}];
  const from = (source: unknown, origin: string) => ({ source: source as Window | null, origin });
  const around = { self, parent, origin: 'https://news.example' };
  it.each([
    ['the page around', from(parent, 'https://news.example'), around, true],
    ['another frame', from(other, 'https://news.example'), around, false],
    ['nobody', from(null, 'https://news.example'), around, false],
    ['the page around, gone elsewhere', from(parent, 'https://evil.example'), around, false],
    ['a page around that will not be known', from(parent, 'https://a.example'), { ...around, origin: '*' }, true],
    ['itself, in no frame', from(self, 'https://x'), { self, parent: self, origin: '*' }, false],
  ])('%s', (_, event, place, is) => expect(isFromAround(event, place)).toBe(is));
});
