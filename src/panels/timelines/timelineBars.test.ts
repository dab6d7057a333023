import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../dataset/readRecords';
import { indexAtlas } from '../../domain/atlasIndex';
import { dayAfter, firstDay, precisionOf } from '../../domain/day';
import { classOf, statusOn } from '../../domain/standing';
import { type Bar, type BarRow, rowsOfBloc, rowsOfCountry, spanOfRows } from './timelineBars';

const parsed = readRecords(fileURLToPath(new URL('../../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const { atlas } = parsed;
const index = indexAtlas(atlas);
const asOf = firstDay(atlas.asOf);

const byCountry = atlas.countries.flatMap(({ id }) => rowsOfCountry(index, id));
const byBloc = atlas.blocs.flatMap(({ id }) => rowsOfBloc(index, id));
const find = (rows: readonly BarRow[], key: string): readonly Bar[] => rows.find((row) => row.key === key)?.bars ?? [];
const told = (bars: readonly Bar[]) => bars.map(({ label, start, end }) => `${label} ${start}..${end}`);
const idsOf = (rows: readonly BarRow[]) => rows.flatMap(({ bars }) => bars.map(({ id }) => id)).sort();
const overlap = (a: Bar, b: Bar) => a.start < b.end && b.start < a.end;

describe('rowsOfCountry', () => {
  it('tells Uzbekistan in the CSTO', () =>
    expect(told(find(rowsOfCountry(index, 'UZB'), 'csto'))).toEqual([
      'Member 1992-05-15..1999-04-02',
      'Withdrawn 1999-04-02..2006-08-01',
      'Member 2006-08-01..2012-06-28',
      'Participation suspended 2012-06-28..2012-12-19',
      `Withdrawn 2012-12-19..${asOf}`,
    ]));
  it('has every membership of every country, once', () =>
    expect(idsOf(byCountry)).toEqual(atlas.memberships.map(({ id }) => id).sort()));
  it('has rows in the dataset’s order of blocs, and none without a record', () => {
    const keys = rowsOfCountry(index, 'KAZ').map(({ key }) => key);
    expect(keys).toEqual(atlas.blocs.map(({ id }) => id).filter((id) => keys.includes(id)));
    expect(keys).not.toContain('guam');
  });
});

describe('rowsOfBloc', () => {
  it('has every membership of every bloc, once', () =>
    expect(idsOf(byBloc)).toEqual(atlas.memberships.map(({ id }) => id).sort()));
  it('puts the five first, on record or not, then neighbours', () => {
    const keys = rowsOfBloc(index, 'guam').map(({ key }) => key);
    expect(keys.slice(0, 6)).toEqual(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB', 'AZE']);
    expect(find(rowsOfBloc(index, 'guam'), 'KAZ')).toEqual([]);
  });
  it('is empty for a bloc that is not there', () => expect(rowsOfBloc(index, 'nowhere')).toEqual([]));
});

describe('bars', () => {
  const rows = [...byCountry, ...byBloc];
  it('no bar overlaps another, unless the bloc lets both statuses hold at once', () => {
    let together = 0;
    for (const { bloc, bars } of rows)
      for (const [i, a] of bars.entries())
        for (const b of bars.slice(i + 1).filter((other) => overlap(a, other))) {
          const pair = [a.membership.status, b.membership.status].sort();
          const allowed = (index.blocs.get(bloc)?.coexisting ?? []).map((two) => [...two].sort());
          expect([a.id, b.id, allowed]).toEqual([a.id, b.id, expect.arrayContaining([pair])]);
          together += 1;
        }
    expect(together).toBeGreaterThan(0);
  });
  it('no two bars of a lane overlap', () => {
    for (const { bars } of rows)
      for (const [i, a] of bars.entries())
        for (const b of bars.slice(i + 1))
          expect([a.id, b.id, a.lane === b.lane && overlap(a, b)]).toEqual([a.id, b.id, false]);
  });
  it('gives two statuses held at once a lane each', () => {
    const row = rowsOfCountry(index, 'KAZ').find(({ key }) => key === 'eu');
    expect(row?.lanes).toBe(2);
    expect(row?.bars.map(({ label, lane }) => [label, lane])).toEqual([
      ['Partnership agreement in force', 0],
      ['Enhanced partnership agreement signed', 1],
      ['Enhanced partnership agreement in force', 0],
    ]);
  });
  it('soft spans are just the days that the date leaves open', () => {
    const soft = (date: string | null) =>
      date === null || precisionOf(date) === 'day' ? null : { from: firstDay(date), to: dayAfter(date) };
    for (const { bars } of rows)
      for (const { id, softStart, softEnd, membership } of bars)
        expect([id, softStart, softEnd]).toEqual([id, soft(membership.from), soft(membership.to)]);
    const [withdrawn] = find(rowsOfCountry(index, 'UZB'), 'csto').filter(({ softEnd }) => softEnd);
    expect(withdrawn?.softEnd).toEqual({ from: '2006-08-01', to: '2006-09-01' });
    const [pca] = find(rowsOfCountry(index, 'UZB'), 'eu');
    expect(pca?.softStart).toEqual({ from: '1999-01-01', to: '2000-01-01' });
  });
  it('an open one runs to the dataset’s day', () => {
    for (const { bars } of rows)
      for (const { membership, open, end } of bars)
        expect([open, end]).toEqual(membership.to === null ? [true, asOf] : [false, firstDay(membership.to)]);
  });
  it('look as the map does on their first day', () => {
    for (const { bars, bloc, country } of rows)
      for (const bar of bars.filter(({ lane }) => lane === 0)) {
        const standing = statusOn(index, bloc, country, bar.start);
        if (standing.kind === 'recorded' && standing.membership.id === bar.id)
          expect([bar.id, bar.standing]).toEqual([bar.id, classOf(standing)]);
      }
  });
  it('are lines where nothing is held', () => {
    const lines = new Set(rows.flatMap(({ bars }) => bars.filter(({ line }) => line).map(({ standing }) => standing)));
    expect(lines).toEqual(new Set(['none', 'ended']));
  });
  it('tell a contested status from contested dates', () => {
    expect(find(rowsOfCountry(index, 'TKM'), 'cis').map(({ contested }) => contested)).toEqual(['status', null]);
    expect(find(rowsOfCountry(index, 'KGZ'), 'eaeu').map(({ contested }) => contested)).toEqual(['dates']);
  });
});

describe('spanOfRows', () => {
  const rows = rowsOfCountry(index, 'UZB');
  it('runs from the year of the oldest bar to the dataset’s day', () =>
    expect(spanOfRows(rows, asOf, asOf)).toEqual({ from: '1991-01-01', to: asOf }));
  it('reaches back to an older chosen day', () => expect(spanOfRows(rows, '1949-04-04', asOf).from).toBe('1949-01-01'));
  it('begins in 1991 where there is no bar', () => expect(spanOfRows([], asOf, asOf).from).toBe('1991-01-01'));
});
