import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cited } from './cited';
import { escapeMarkdown, markdownCitation } from './markdownCitation';

const cited: Cited = {
  id: 'multivector-x',
  title: 'Kazakhstan_s *tie* [not] <b>bold</b>',
  atlas: 'Multivector: an atlas',
  creator: 'Multivector contributors',
  licence: 'Data: CC BY 4.0.',
  version: '0.2.0',
  asOf: '2026-11-22',
  accessed: '2026-11-25',
  url: 'https://example.org/?q=a b<c>',
  line: (url) => `version 0.2.0, ${url}.`,
  sections: [{ head: 'Supported by:', sources: [{ text: 'A [b]', url: 'https://x.org/(y)_z' }] }],
};

describe(escapeMarkdown, () => {
  it.each([
    ['a_b*c', 'a\\_b\\*c'],
    ['1. first', '1\\. first'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['2024 was', '2024 was'],
    ['two\nlines', 'two lines'],
    ['&lt; <b>', '\\&lt; \\<b\\>'],
  ])('%j: %j', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));
  it('shows the very words: a backslash before a mark is what CommonMark takes away', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const shown = escapeMarkdown(text).replace(/\\([!-/:-@[-`{-~])/g, '$1');
        expect(shown).toBe(text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim());
      }),
    ));
  it('leaves no mark that begins markup', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        expect(escapeMarkdown(text).replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[\\`*_[\]<>#|~&$]/);
      }),
    ));
});

describe(markdownCitation, () => {
  it('is the fact, its sources as links, and the atlas with the address', () =>
    expect(markdownCitation(cited)).toBe(
      [
        'Kazakhstan\\_s \\*tie\\* \\[not\\] \\<b\\>bold\\</b\\>',
        '',
        'Supported by:',
        '',
        '- [A \\[b\\]](<https://x.org/(y)_z>)',
        '',
        '*Multivector: an atlas*, version 0.2.0, <https://example.org/?q=a%20b%3Cc%3E>.',
        '',
      ].join('\n'),
    ));
});
