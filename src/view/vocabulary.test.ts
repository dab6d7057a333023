import { describe, expect, it } from 'vitest';
import { realAtlas } from '../dataset/publish/atlasFixture';
import { indexAtlas } from '../domain/atlasIndex';
import { firstDay } from '../domain/day';
import { vocabularyOf } from './vocabulary';

const atlas = realAtlas();

describe('vocabularyOf', () => {
  it('runs from the founding of the oldest bloc to the day of the dataset', () => {
    const { from, to } = vocabularyOf(indexAtlas(atlas));
    expect(from).toBe(firstDay(atlas.blocs.map(({ founded }) => founded).sort()[0] ?? ''));
    expect(to).toBe(firstDay(atlas.asOf));
  });
  it('knows the records that an address can name', () => {
    const { records, blocs, countries } = vocabularyOf(indexAtlas(atlas));
    expect([...(records?.keys() ?? [])].sort()).toEqual(['people', 'stories', 'tradeMeasures', 'votes']);
    for (const topic of ['people', 'stories', 'tradeMeasures', 'votes'] as const)
      expect(records?.get(topic)).toEqual(new Set(atlas[topic].map(({ id }) => id)));
    expect([blocs.size, countries.size]).toEqual([atlas.blocs.length, atlas.countries.length]);
  });
  it('knows of no record while only the first part of the dataset is there', () =>
    expect(vocabularyOf(indexAtlas(atlas, true)).records).toBeNull());
  it('is made once for an index', () => {
    const index = indexAtlas(atlas);
    expect(vocabularyOf(index)).toBe(vocabularyOf(index));
  });
  it('of an atlas without blocs begins with the independence of the five', () =>
    expect(vocabularyOf(indexAtlas({ ...atlas, blocs: [] })).from).toBe('1991-01-01'));
});
