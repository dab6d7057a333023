import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Embedding, embeddingOf, withEmbedding } from './embedding';
import { format, parse } from './url';
import { defaultView } from './viewState';

const embeddings: fc.Arbitrary<Embedding> = fc.record({
  theme: fc.constantFrom(null, 'light', 'dark'),
  data: fc.option(fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map((parts) => parts.join('.'))),
});

describe(embeddingOf, () => {
  it.each([
    ['', null],
    ['?embed=0', null],
    ['?embed=1', { theme: null, data: null }],
    ['?embed=1&theme=dark&data=0.2.0', { theme: 'dark', data: '0.2.0' }],
    ['?embed=1&theme=auto&data=<b>', { theme: null, data: null }],
  ])('%s', (query, embedding) => expect(embeddingOf(query)).toEqual(embedding));
  it('reads back what was written, beside any view', () =>
    fc.assert(
      fc.property(embeddings, fc.constantFrom('', '?at=2024-10-22', '?view=quotes&q=a%26embed%3D0'), (one, query) => {
        expect(embeddingOf(withEmbedding(query, one))).toEqual(one);
        expect(format(parse(withEmbedding(query, one)).view)).toBe(query);
        expect(parse(withEmbedding(query, one)).notices).toEqual([]);
      }),
    ));
  it('never throws, whatever the address', () =>
    fc.assert(fc.property(fc.string(), (search) => embeddingOf(search) === null || true)));
});

describe(withEmbedding, () => {
  it('leaves a page that is not embedded alone', () =>
    expect(withEmbedding('?at=2024-10-22', null)).toBe('?at=2024-10-22'));
  it('begins a query where the view has none', () =>
    expect(withEmbedding(format(defaultView), { theme: null, data: null })).toBe('?embed=1'));
});
