import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../dataset/readRecords';
import { indexAtlas } from './atlasIndex';
import { changeDaysOf, countUpTo, epochOf } from './changeDays';
import { dayAfter, firstDay, shiftDay } from './day';
import { type Standing, statusOn } from './standing';

const parsed = readRecords(fileURLToPath(new URL('../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const { atlas } = parsed;
const index = indexAtlas(atlas);

/** All that a standing says, in one text. */
const said = (standing: Standing): string => {
  if (standing.kind === 'recorded')
    return [standing.membership.id, standing.blurred, ...standing.also.map(({ id }) => id)].join(' ');
  return standing.kind === 'not-listed' ? `off the list of ${standing.roster.from}` : standing.kind;
};

describe('changeDaysOf', () => {
  it('has every day on which a standing changes', () => {
    for (const { bloc, country, from, to } of atlas.memberships)
      for (const date of [from, to].flatMap((one) => one ?? []))
        for (const day of [firstDay(date), dayAfter(date)]) {
          const before = shiftDay(day, { days: -1 });
          if (said(statusOn(index, bloc, country, before)) === said(statusOn(index, bloc, country, day))) continue;
          expect([bloc, country, day, index.changeDays.get(bloc)?.includes(day)]).toEqual([bloc, country, day, true]);
        }
  });
  it('has the first and the last day of every bloc and roster', () => {
    for (const { id, founded, ended, rosters } of atlas.blocs)
      for (const date of [founded, ended, ...rosters.flatMap(({ from, to }) => [from, to])])
        if (date) expect([id, index.changeDays.get(id)]).toEqual([id, expect.arrayContaining([firstDay(date)])]);
  });
  it('has those days, the ends of what a coarse date leaves open, and no others', () => {
    const found = changeDaysOf(atlas);
    expect([...found.keys()]).toEqual(atlas.blocs.map(({ id }) => id));
    for (const { id, founded, ended, rosters } of atlas.blocs) {
      const own = atlas.memberships.filter(({ bloc }) => bloc === id);
      const dates = [founded, ended, ...[...rosters, ...own].flatMap(({ from, to }) => [from, to])];
      const days = dates.flatMap((date) => {
        if (!date) return [];
        return date.length === 10 ? [date] : [firstDay(date), dayAfter(date)];
      });
      expect([id, found.get(id)]).toEqual([id, [...new Set(days)].sort()]);
    }
  });
  it('passes over a record of a bloc that is not there', () => {
    const [csto] = atlas.blocs.filter(({ id }) => id === 'csto');
    expect([...changeDaysOf({ ...atlas, blocs: csto ? [csto] : [] }).keys()]).toEqual(['csto']);
  });
  it('is in order, each day once', () => {
    for (const days of changeDaysOf(atlas).values()) expect(days).toEqual([...new Set(days)].sort());
  });
});

const aDay = fc
  .date({ min: new Date('1945-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('countUpTo', () => {
  it('counts the days that are not after', () => {
    fc.assert(
      fc.property(fc.uniqueArray(aDay), aDay, (days, day) => {
        expect(countUpTo([...days].sort(), day)).toBe(days.filter((one) => one <= day).length);
      }),
    );
  });
});

describe('epochOf', () => {
  it('is the same on two days only if every standing is', () => {
    const bloc = fc.constantFrom(...atlas.blocs.map(({ id }) => id));
    fc.assert(
      fc.property(bloc, aDay, fc.integer({ min: 1, max: 4000 }), (id, day, days) => {
        const later = shiftDay(day, { days });
        if (epochOf(index.changeDays, [id], day) !== epochOf(index.changeDays, [id], later)) return;
        for (const { id: country } of atlas.countries)
          expect(said(statusOn(index, id, country, day))).toBe(said(statusOn(index, id, country, later)));
      }),
    );
  });
  it('names each bloc with how many of its days have passed, none of a bloc that is not there', () => {
    const known = new Map([
      ['a', ['2000-01-01', '2001-01-01']],
      ['b', ['1999-01-01']],
    ]);
    expect(epochOf(known, ['a', 'b', 'c'], '2000-06-01')).toBe('a:1 b:1 c:0');
  });
  it('tells blocs and their order apart', () => {
    const of = (blocs: readonly string[]) => epochOf(index.changeDays, blocs, '2020-01-01');
    expect(new Set([of(['brics', 'eaeu']), of(['eaeu', 'brics']), of(['brics']), of([])]).size).toBe(4);
  });
});
