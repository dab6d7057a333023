import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../domain/atlas';
import { indexAtlas } from '../domain/atlasIndex';
import { fold } from '../domain/fold';
import type { Evidence } from '../domain/model/evidence';
import { passageUrl } from '../domain/passageUrl';
import { search, searchIndex } from '../domain/searchIndex';
import { blocsOf } from '../domain/standing';
import { escapeXml } from '../export/svgText';
import { fillOf } from '../theme/palette';
import { readFirst } from './first';
import { Misfit } from './firstChecks';
import { hostileText, hostileValue, prototypeKeys } from './hostileFixture';
import { parseAtlas } from './parse';
import { realAtlas } from './publish/atlasFixture';
import { writeCsv } from './publish/csv';
import { firstAtlas } from './publish/firstAtlas';
import { smallAtlas } from './smallAtlasFixture';

const small = smallAtlas(realAtlas(), 1);
const text = JSON.stringify(small);

/** Texts of which only their being texts is checked. */
const free = [
  'title',
  'name',
  'note',
  'text',
  'textStart',
  'textEnd',
  'prefix',
  'suffix',
  'short',
  'label',
  'en',
  'local',
  'statement',
  'venue',
];

/** The dataset with another text in every free field, one after the other out of those given. */
function filled(texts: readonly string[]): unknown {
  let at = 0;
  return JSON.parse(text, (key, value) => {
    if (typeof value !== 'string' || !free.includes(key)) return value;
    at += 1;
    return texts[at % texts.length];
  });
}

/** Everything that is done to the texts of an atlas before React or a file has them. */
function workThrough(atlas: Atlas): void {
  const index = indexAtlas(atlas);
  for (const { id } of atlas.countries) blocsOf(index, id, '2024-10-22');
  const entries = searchIndex(index);
  for (const { names } of atlas.countries) search(entries, names.en);
  const rows = [...atlas.memberships, ...atlas.quotes, ...atlas.claims, ...atlas.events];
  const evidence = rows.flatMap((row) => [...row.evidence]);
  for (const piece of evidence) expectAddress(atlas, piece);
}

function expectAddress({ sources }: Atlas, piece: Evidence): void {
  const source = sources.find(({ id }) => id === piece.source);
  if (source) expect(new URL(passageUrl(source, piece)).protocol).toMatch(/^https?:$/);
}

describe('an atlas whose texts nobody meant well', () => {
  it('is read, indexed, searched and linked without a throw', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 40 }), (texts) => {
        const parsed = parseAtlas(filled(texts.map((some) => some || '-')), 'atlas.json');
        if (!parsed.ok) expect(parsed.errors).toEqual([]);
        if (!parsed.ok) return;
        read += 1;
        workThrough(parsed.atlas);
      }),
      { numRuns: 120 },
    );
    expect(read).toBe(120);
  }, 30_000);
  it('leaves in an SVG nothing that is markup or that XML cannot carry', () => {
    fc.assert(
      fc.property(hostileText, (some) => {
        const written = escapeXml(some);
        expect(written).not.toMatch(/[<>"]|&(?!amp;|lt;|gt;|quot;)/);
        expect(written).not.toMatch(/[\p{Surrogate}\ufffe\uffff]/u);
        expect(() => encodeURIComponent(written)).not.toThrow();
      }),
      { numRuns: 4000 },
    );
  });
  it('leaves in a CSV no cell that a spreadsheet runs', () => {
    fc.assert(
      fc.property(hostileText, (some) => {
        const line = writeCsv(['x'], [[some]]).slice(3, -2);
        expect(line).not.toMatch(/^"?[=+\-@\t\r]/);
      }),
      { numRuns: 4000 },
    );
  });
  it('has a key to search by for any text, and it is a key of itself', () => {
    fc.assert(
      fc.property(hostileText, (some) => fold(fold(some)) === fold(some)),
      { numRuns: 4000 },
    );
  });
});

describe('a bloc by a name that every object has', () => {
  it.each(prototypeKeys)('%s has a colour', (key) => {
    expect(fillOf(key, 'full', 'light')).toMatch(/^#[0-9a-f]{6}$/);
  });
});

describe('readFirst', () => {
  const written = JSON.stringify(firstAtlas(small, 'en'));
  const places: (readonly PropertyKey[])[] = [];
  JSON.parse(written, function note(this: object, key, value) {
    if (key !== '') places.push([key]);
    return value;
  });
  it('gives an atlas, or says what does not fit', () => {
    const keys = [...new Set(places.map(([key]) => String(key)))];
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.nat(3), hostileValue, (wanted, skip, junk) => {
        let left = skip;
        const content: unknown = JSON.parse(written, (key, value) => {
          if (key !== wanted) return value;
          left -= 1;
          return left === -1 ? structuredClone(junk) : value;
        });
        try {
          indexAtlas(readFirst(content), true);
        } catch (error) {
          expect(error).toBeInstanceOf(Misfit);
          expect(String(error).length).toBeLessThan(600);
        }
      }),
      { numRuns: 2000 },
    );
  }, 30_000);
  it('says so of a value a hundred thousand lists deep', () => {
    const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
    expect(() => readFirst({ ...JSON.parse(written), version: deep })).toThrow(Misfit);
  });
});
