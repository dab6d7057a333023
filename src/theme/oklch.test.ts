import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, hex, luminance } from './oklch';

const colour = fc.record({
  l: fc.double({ min: 0, max: 1, noNaN: true }),
  c: fc.double({ min: 0, max: 0.4, noNaN: true }),
  h: fc.double({ min: 0, max: 360, noNaN: true }),
});

describe('hex', () => {
  it.each([
    [{ l: 0, c: 0, h: 0 }, '#000000'],
    [{ l: 1, c: 0, h: 0 }, '#ffffff'],
    // Ottosson's own values for the primaries of sRGB, and CSS Color 4's.
    [{ l: 0.62796, c: 0.25768, h: 29.234 }, '#ff0000'],
    [{ l: 0.86644, c: 0.29483, h: 142.495 }, '#00ff00'],
    [{ l: 0.45201, c: 0.31321, h: 264.052 }, '#0000ff'],
  ])('%j is %s', (from, to) => expect(hex(from)).toBe(to));
  it('is always a colour that a screen can show', () => {
    fc.assert(fc.property(colour, (from) => /^#[0-9a-f]{6}$/.test(hex(from))));
  });
  it('grows lighter with l, whatever hue and chroma', () => {
    fc.assert(
      fc.property(colour, fc.double({ min: 0.02, max: 0.3, noNaN: true }), (from, step) => {
        fc.pre(from.l + step <= 1);
        expect(luminance(hex({ ...from, l: from.l + step }))).toBeGreaterThan(luminance(hex(from)) - 1e-3);
      }),
    );
  });
});

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#3c4247', '#3c4247')).toBe(1);
    // WCAG's own example of the least grey that passes on white.
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
  it('does not depend on which is in front', () => {
    fc.assert(fc.property(colour, colour, (a, b) => contrast(hex(a), hex(b)) === contrast(hex(b), hex(a))));
  });
});
