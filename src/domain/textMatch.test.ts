import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../dataset/readRecords';
import { asked, isIn, keysOf } from './textMatch';

const parsed = readRecords(fileURLToPath(new URL('../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse');
const { people } = parsed.atlas;
const finds = (query: string, text: string) => isIn(asked(query), keysOf(text));

describe('isIn', () => {
  it.each([
    ['лавров', 'Sergei Lavrov'],
    ['Lawrow', 'Сергей Лавров'],
    ['lavrov sergey', 'Sergei Lavrov'],
    ['Tok', 'Kassym-Jomart Tokayev'],
    ['Tokay', 'Kassym-Jomart Tokayev'],
    ['kassym-jomart', 'Kassym-Jomart Tokayev'],
    ['токае', 'Kassym-Jomart Tokayev'],
    ['БРИКС', 'He will not join BRICS.'],
    ['un', 'the UN and its bodies'],
  ])('%s finds %s', (query, text) => expect(finds(query, text)).toBe(true));
  it.each([
    ['un', 'the United States'],
    ['avrov', 'Sergei Lavrov'],
    ['lavrov putin', 'Sergei Lavrov'],
    ['?!', 'Sergei Lavrov'],
    ['', 'Sergei Lavrov'],
  ])('“%s” does not find %s', (query, text) => expect(finds(query, text)).toBe(false));
  it('finds a person by every alias, in any case, and by any beginning of three letters and more', () => {
    for (const { name, aliases } of people) {
      const keys = [name, ...aliases].flatMap(keysOf);
      for (const alias of [name, ...aliases]) {
        expect([alias, isIn(asked(alias), keys)]).toEqual([alias, true]);
        expect([alias, isIn(asked(alias.toUpperCase()), keys)]).toEqual([alias, true]);
        for (let end = 3; end < (alias.split(/[\s-]/)[0] ?? '').length; end += 1)
          expect([alias.slice(0, end), isIn(asked(alias.slice(0, end)), keys)]).toEqual([alias.slice(0, end), true]);
      }
    }
  });
  it('finds a text by each of its words, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, at) => {
        const words = text.split(/\s+/).filter((word) => asked(word).words.length > 0);
        const word = words[at % Math.max(1, words.length)];
        if (word !== undefined) expect(finds(word, text)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
