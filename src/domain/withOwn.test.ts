import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { readRecords } from '../dataset/readRecords';
import { indexAtlas } from './atlasIndex';
import { ownFactOf } from './facts';
import type { Bloc } from './model/bloc';
import type { Source } from './model/evidence';
import type { Membership } from './model/membership';
import type { OwnAtlas } from './ownAtlas';
import { withOwn } from './withOwn';

const parsed = readRecords(fileURLToPath(new URL('../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const index = indexAtlas(parsed.atlas);

const source = { ...parsed.atlas.sources[0], id: 'own:source' } as Source;
const blocNamed = (name: string) =>
  ({
    ...parsed.atlas.blocs[0],
    id: `own:${name}`,
    names: { en: name, ru: `${name} по-русски` },
    own: true,
  }) as unknown as Bloc;
const rowOf = (bloc: string): Membership =>
  ({ id: `${bloc}/KAZ-0`, bloc, country: 'KAZ', status: 'member', from: '2001', to: null }) as unknown as Membership;

function made() {
  const own: OwnAtlas = {
    file: 'clubs.csv',
    source,
    blocs: [blocNamed('chess'), blocNamed('go')],
    membershipsOf: vi.fn((bloc: string) => new Map([['KAZ', [rowOf(bloc)]]])),
    changeDaysOf: vi.fn((bloc: string) => [bloc === 'own:chess' ? '2001-01-01' : '2002-01-01']),
  };
  return { own, both: withOwn(index, own, new Set(['own:go'])) };
}

describe(withOwn, () => {
  it('finds each own bloc by its id, by the one name that the file has, and lists those that are asked for', () => {
    const { own, both } = made();
    expect(both.own).toBe(own);
    expect(['own:chess', 'own:go'].map((id) => both.blocs.get(id)?.name)).toEqual(['chess', 'go']);
    expect(both.atlas.blocs.map(({ id }) => id)).toEqual([...index.atlas.blocs.map(({ id }) => id), 'own:go']);
    expect(both.sources.get('own:source')).toBe(source);
    expect(both.sources.size).toBe(index.sources.size + 1);
    expect(both.blocs.size).toBe(index.blocs.size + 2);
  });
  it('makes what belongs to an own bloc when it is asked for, and nothing before', () => {
    const { own, both } = made();
    expect([both.memberships.has('own:chess'), both.memberships.has('own:nope')]).toEqual([true, false]);
    expect(both.memberships.size).toBe(index.memberships.size + 2);
    expect([...both.changeDays.keys()]).toEqual([...index.changeDays.keys(), 'own:chess', 'own:go']);
    expect(own.membershipsOf).not.toHaveBeenCalled();
    expect(own.changeDaysOf).not.toHaveBeenCalled();
    expect(both.memberships.get('own:chess')?.get('KAZ')).toEqual([rowOf('own:chess')]);
    expect(both.changeDays.get('own:chess')).toEqual(['2001-01-01']);
    expect(own.membershipsOf).toHaveBeenCalledExactlyOnceWith('own:chess');
    expect(both.memberships.get('own:nope')).toBeUndefined();
  });
  it('has the atlas’s own entries as they are, and first', () => {
    const { both } = made();
    expect(both.memberships.has('brics')).toBe(true);
    expect(both.memberships.get('brics')).toBe(index.memberships.get('brics'));
    const own = ['own:chess', 'own:go'];
    expect([...both.changeDays]).toEqual([
      ...index.changeDays,
      ['own:chess', ['2001-01-01']],
      ['own:go', ['2002-01-01']],
    ]);
    expect([...both.changeDays.values()]).toEqual([...index.changeDays.values(), ['2001-01-01'], ['2002-01-01']]);
    const seen: string[] = [];
    both.memberships.forEach((rows, bloc, map) => {
      expect(rows).toEqual(map.get(bloc));
      seen.push(bloc);
    });
    expect(seen).toEqual([...index.memberships.keys(), ...own]);
  });
});

describe(ownFactOf, () => {
  const { both } = made();
  it('finds a membership of the reader’s own by its id', () =>
    expect(ownFactOf(both, 'own:go/KAZ-0')).toEqual({ fact: { topic: 'memberships', record: rowOf('own:go') } }));
  it.each(['own:go/KAZ-1', 'own:nope/KAZ-0', 'own:', 'brics-kaz-partner-2025-01-01', '', undefined])(
    'has none for %s',
    (id) => expect(ownFactOf(both, id)).toBeUndefined(),
  );
});
