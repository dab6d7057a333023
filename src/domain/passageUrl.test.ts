import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageUrl } from './passageUrl';

const page = { url: 'https://example.org/a?b=1' };
const at = (fields: object) => passageUrl(page, { source: 's', stance: 'supports', ...fields });

/** What a browser makes of a text directive (WICG scroll-to-text-fragment): split first, decode after. */
function readDirective(url: string) {
  const parts = (url.split(':~:text=')[1] ?? '').split(',');
  const decode = (text: string | undefined) => (text === undefined ? undefined : decodeURIComponent(text));
  const prefix = parts[0]?.endsWith('-') ? decode(parts.shift()?.slice(0, -1)) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? decode(parts.pop()?.slice(1)) : undefined;
  return { prefix, textStart: decode(parts[0]), textEnd: decode(parts[1]), suffix };
}

describe('passageUrl', () => {
  it('opens the page alone when the passage is not located', () => expect(at({ note: 'a table' })).toBe(page.url));
  it('writes start, end, prefix and suffix in the order of the directive', () =>
    expect(at({ prefix: 'a', textStart: 'b', textEnd: 'c', suffix: 'd' })).toBe(`${page.url}#:~:text=a-,b,c,-d`));
  it.each([
    ['wide-ranging', 'wide%2Dranging'],
    ['first, second', 'first%2C%20second'],
    ['trade & aid', 'trade%20%26%20aid'],
    ['Қазақстан', '%D2%9A%D0%B0%D0%B7%D0%B0%D2%9B%D1%81%D1%82%D0%B0%D0%BD'],
    ['Russia’s', 'Russia%E2%80%99s'],
    ['50% #1', '50%25%20%231'],
  ])('encodes %s', (text, encoded) => expect(at({ textStart: text })).toBe(`${page.url}#:~:text=${encoded}`));
  it('keeps a fragment that the address has already', () =>
    expect(passageUrl({ url: 'https://example.org/#s2' }, { source: 's', stance: 'supports', textStart: 'x' })).toBe(
      'https://example.org/#s2:~:text=x',
    ));
  it('is read back by a browser as it was written, whatever the words', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1 });
    const maybe = fc.option(words, { nil: undefined });
    fc.assert(
      fc.property(maybe, words, maybe, maybe, (prefix, textStart, textEnd, suffix) => {
        const url = at({ prefix, textStart, textEnd, suffix });
        expect(readDirective(url)).toEqual({ prefix, textStart, textEnd, suffix });
        expect(URL.canParse(url)).toBe(true);
      }),
    );
  });
});
