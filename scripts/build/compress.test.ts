import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compressed, isCompressed, isWorthIt, leastBytes } from './compress';

describe('isWorthIt', () => {
  it.each([
    ['assets/shell-a1.js', leastBytes, true],
    ['assets/shell-a1.js', leastBytes - 1, false],
    ['geo/countries.geojson', 5000, true],
    ['data/memberships.csv', 5000, true],
    ['manifest.webmanifest', 5000, true],
    ['icon-512.png', 5000, false],
    ['assets/shell-a1.js.br', 5000, false],
    ['_headers', 5000, false],
  ])('%s of %d bytes: %s', (file, bytes, worth) => expect(isWorthIt(file, bytes)).toBe(worth));
});

describe('compressed', () => {
  const decode = { '.br': brotliDecompressSync, '.gz': gunzipSync };
  it('gives back the same bytes, and never more of them than there were', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 4000 }), async (content) => {
        for (const [ending, twin] of await compressed(content)) {
          expect(twin.length).toBeLessThan(content.length);
          expect(new Uint8Array(decode[ending as keyof typeof decode](twin))).toEqual(content);
        }
      }),
      { numRuns: 30 },
    );
  });
  it('makes both of a text, the first the smaller', async () => {
    const twins = await compressed(new TextEncoder().encode('Kazakhstan, '.repeat(500)));
    expect(twins.map(([ending]) => ending)).toEqual(['.br', '.gz']);
    expect(twins[0]?.[1].length).toBeLessThan(twins[1]?.[1].length ?? 0);
    expect(twins.every(([ending]) => isCompressed(`x${ending}`))).toBe(true);
  });
});
