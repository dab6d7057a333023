import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../dataset/readRecords';
import { indexAtlas } from './atlasIndex';
import { search, searchIndex, searchKinds } from './searchIndex';

const parsed = readRecords(fileURLToPath(new URL('../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse');
const { atlas } = parsed;
const entries = searchIndex(indexAtlas(atlas));
const idsOf = (query: string, kind: string, most?: number) =>
  search(entries, query, most)
    .filter((group) => group.kind === kind)
    .flatMap((group) => group.entries.map(({ id }) => id));
const first = (query: string) => {
  const [group] = search(entries, query);
  return group && `${group.kind} ${group.entries[0]?.id}`;
};

describe('searchIndex', () => {
  it('has each record once', () => {
    expect(new Set(entries.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(entries.length);
    for (const [kind, rows] of [
      ['country', atlas.countries],
      ['bloc', atlas.blocs],
      ['person', atlas.people],
      ['measure', atlas.tradeMeasures],
      ['quote', atlas.quotes],
      ['event', atlas.events.filter(({ date }) => date !== null)],
    ] as const)
      expect(entries.filter((entry) => entry.kind === kind)).toHaveLength(rows.length);
  });
});

const near = atlas.countries.filter(({ region }) => region !== 'other');

describe('search', () => {
  it.each([
    ['EEU', 'bloc eaeu'],
    ['ЕАЭС', 'bloc eaeu'],
    ['EAEU', 'bloc eaeu'],
    ['БРИКС', 'bloc brics'],
    ['c5+1', 'bloc c5plus1'],
    ['лавров', 'person sergei-lavrov'],
    ['Toqaev', 'person kassym-jomart-tokayev'],
    ['Мирзиёев', 'person shavkat-mirziyoyev'],
    ['Mirziyoev', 'person shavkat-mirziyoyev'],
    ['习近平', 'person xi-jinping'],
    ['Қазақстан', 'country KAZ'],
    ['Kirghizia', 'country KGZ'],
    ['UK', 'country GBR'],
    ['Sixteenth BRICS summit', 'event'],
    ['cut flowers', 'measure'],
    ['militarily undefeatable', 'quote q-tokayev-militarily-undefeatable'],
    ['в обозримом будущем', 'quote q-uali-foreseeable-future'],
  ])('%s finds %s first', (query, wanted) => expect(first(query)).toMatch(new RegExp(`^${wanted}`)));
  it('finds every bloc, person and country of the region by each name and alias', () => {
    for (const [kind, rows] of [
      ['country', near.map(({ id, names, aliases }) => ({ id, all: [...Object.values(names), ...aliases] }))],
      [
        'bloc',
        atlas.blocs.map(({ id, short, names, aliases }) => ({ id, all: [short, ...Object.values(names), ...aliases] })),
      ],
      ['person', atlas.people.map(({ id, name, aliases }) => ({ id, all: [name, ...aliases] }))],
    ] as const)
      for (const { id, all } of rows)
        for (const name of all) {
          const [group] = search(
            entries.filter((entry) => entry.kind === kind),
            name,
            50,
          );
          expect([name, group?.entries.map((entry) => entry.id)]).toEqual([name, expect.arrayContaining([id])]);
        }
  });
  it('lists what begins with two letters before what has them as its code', () => {
    expect(first('ka')).toBe('country KAZ');
    expect(first('QA')).toBe('country QAT');
  });
  it('finds each word by itself where no record has all', () => {
    expect(idsOf('uzbekistan csto', 'country')).toEqual(['UZB']);
    expect(idsOf('uzbekistan csto', 'bloc')).toEqual(['csto']);
    expect(search(entries, 'zzzz qqqq')).toEqual([]);
  });
  it('lists Kazakhstan from the first letter on', () => {
    for (let end = 1; end <= 'Kazakhstan'.length; end += 1)
      expect(idsOf('Kazakhstan'.slice(0, end), 'country', 20)).toContain('KAZ');
  });
  it('finds a trade measure by what it is on and by whom', () =>
    expect(idsOf('wheat Kazakhstan', 'measure', 20).length).toBeGreaterThan(1));
  it('gives so many of a kind and counts the rest', () => {
    const [group] = search(entries, 'kazakhstan', 2).filter(({ kind }) => kind === 'event');
    expect(group?.entries).toHaveLength(2);
    expect(group?.more).toBe(idsOf('kazakhstan', 'event', 99).length - 2);
  });
  it('has no kind twice and none empty', () => {
    for (const query of ['a', 'brics', 'un', 'tash', 'лавров']) {
      const kinds = search(entries, query).map(({ kind }) => kind);
      expect(new Set(kinds).size).toBe(kinds.length);
      expect(kinds.every((kind) => searchKinds.includes(kind))).toBe(true);
      for (const group of search(entries, query)) expect(group.entries.length).toBeGreaterThan(0);
    }
  });
  it.each(['', '   ', '?!', 'zzzz', 'фывапро'])('finds nothing for “%s”', (query) =>
    expect(search(entries, query)).toEqual([]),
  );
});
