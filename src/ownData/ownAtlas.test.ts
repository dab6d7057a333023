import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../dataset/readRecords';
import { type AtlasIndex, indexAtlas } from '../domain/atlasIndex';
import { ownFactOf } from '../domain/facts';
import { countsOn, statusOn } from '../domain/standing';
import { withOwn } from '../domain/withOwn';
import { makeScene } from '../map/style/scene';
import { en } from '../words/en';
import { ownEn } from '../words/ownEn';
import { ownAtlas, ownIds } from './ownAtlas';
import type { OwnTable } from './ownTable';
import { readerOf } from './readFixture';

const parsed = readRecords(fileURLToPath(new URL('../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const { atlas } = parsed;
const index = indexAtlas(atlas);
const read = readerOf(atlas);
const labels = { ...ownEn, standing: en.standing };

async function tableOf(text: string, name = 'cow igo.csv'): Promise<OwnTable> {
  const { table } = await read(text, { name });
  if (!table) throw new Error('no table');
  return table;
}
const head = 'country,bloc,status,from,to\n';
const merge = (table: OwnTable, base: AtlasIndex = index, ids = new Set(ownIds(table))) =>
  withOwn(base, ownAtlas(table, labels), ids);

describe('ownIds', () => {
  it('names blocs by file and name, in Latin letters, each once, and never as the atlas does', async () => {
    const table = await tableOf(
      `${head}KAZ,UN,member,2000,\nKAZ,ООН,member,2000,\nKAZ,!!!,member,2000,\nKAZ,un,member,2000,\nKAZ,__proto__,member,2000,\n`,
    );
    expect(ownIds(table)).toEqual([
      'own:cow-igo-un',
      'own:cow-igo-oon',
      'own:cow-igo-bloc',
      'own:cow-igo-un-2',
      'own:cow-igo-proto',
    ]);
  });
});

describe('withOwn', () => {
  const text = `${head}KAZ,UN,member,1992-03-02,2010\nKAZ,UN,observer,2010,\nUZB,UN,none,1992-03-02,\n`;
  it('lets every selector find the blocs, with their names marked and the line as evidence', async () => {
    const merged = merge(await tableOf(text));
    const [bloc] = merged.own?.blocs ?? [];
    if (!bloc) throw new Error('no bloc');
    expect(bloc).toMatchObject({ own: true, short: 'UN (own data)', founded: '1992-03-02' });
    expect(merged.atlas.blocs.at(-1)).toEqual({ ...bloc, name: bloc.names.en });
    const standing = statusOn(merged, bloc.id, 'KAZ', '2000-01-01');
    expect(standing).toMatchObject({ kind: 'recorded', status: { class: 'full', label: en.standing.full } });
    if (standing.kind !== 'recorded') return;
    expect(standing.membership.evidence[0]?.note).toBe('Your file cow igo.csv, line 2');
    expect(merged.sources.get(standing.membership.evidence[0]?.source ?? '')?.title).toBe('cow igo.csv');
    expect(ownFactOf(merged, standing.membership.id)?.fact.record).toBe(standing.membership);
    expect(statusOn(merged, bloc.id, 'UZB', '2000-01-01')).toMatchObject({ status: { class: 'none' } });
    // What a table does not say is not known, before its first interval too.
    expect(statusOn(merged, bloc.id, 'KAZ', '1990-01-01').kind).toBe('not-known');
    expect(statusOn(merged, bloc.id, 'FRA', '2000-01-01').kind).toBe('not-known');
    expect(countsOn(merged, bloc.id, '2015-01-01').get('observer')).toBe(1);
    expect(merged.changeDays.get(bloc.id)).toEqual(['1992-03-02', '2010-01-01', '2011-01-01']);
  });
  it('leaves the atlas and its blocs as they are', async () => {
    const merged = merge(await tableOf(text));
    for (const bloc of atlas.blocs)
      for (const { id } of atlas.countries)
        expect(statusOn(merged, bloc.id, id, '2020-06-01')).toEqual(statusOn(index, bloc.id, id, '2020-06-01'));
    expect(index.blocs.has('own:cow-igo-un')).toBe(false);
    expect(merged.atlas.memberships).toBe(atlas.memberships);
  });
  it('keeps a partial index partial, and draws the map on it', async () => {
    const partial = { ...index, partial: true };
    const table = await tableOf(text);
    const merged = merge(table, partial);
    expect(merged.partial).toBe(true);
    const [id = ''] = ownIds(table);
    const scene = makeScene(
      merged,
      { day: '2000-01-01', blocs: [id], country: null },
      { scheme: 'light', language: 'en' },
    );
    expect(scene.countries.get('KAZ')?.classes).toEqual(['full']);
  });
  it('finds a bloc that is not listed by its id, and lists the listed ones only', async () => {
    const table = await tableOf(text);
    const merged = merge(table, index, new Set());
    expect(merged.atlas.blocs).toEqual(index.atlas.blocs);
    expect(statusOn(merged, ownIds(table)[0] ?? '', 'KAZ', '2000-01-01').kind).toBe('recorded');
  });
  it('reads no interval until its bloc is asked for, and then that bloc’s alone, once', async () => {
    const rows = Array.from(
      { length: 400 },
      (_, i) => `KAZ,B${i % 20},member,${1600 + Math.floor(i / 20)},${1601 + Math.floor(i / 20)}`,
    );
    const table = await tableOf(head + rows.join('\n'));
    const looked: number[] = [];
    const from = new Proxy(table.from, {
      get(target, key) {
        if (typeof key === 'string' && /^\d+$/.test(key)) looked.push(Number(key));
        return Reflect.get(target, key, target);
      },
    });
    const own = ownAtlas({ ...table, from }, labels);
    looked.length = 0;
    const merged = withOwn(index, own, new Set(own.blocs.map(({ id }) => id)));
    expect(looked).toEqual([]);
    const id = own.blocs[3]?.id ?? '';
    for (const day of ['1605-01-01', '1606-01-01', '2020-01-01']) statusOn(merged, id, 'KAZ', day);
    expect(looked).toHaveLength(20);
    expect(new Set(looked.map((row) => Math.floor(row / 20)))).toEqual(new Set([3]));
    expect([...merged.memberships.keys()]).toEqual([...index.memberships.keys(), ...own.blocs.map((bloc) => bloc.id)]);
    expect(merged.memberships.size).toBe(index.memberships.size + 20);
  });
});
