import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../dataset/readRecords';
import { indexAtlas } from './atlasIndex';
import { changesBetween, isTied, measuresBetween, measuresOn } from './changes';
import { dayNumber, dayOfNumber, firstDay } from './day';
import { isInForce } from './measures';
import { type Standing, statusOn } from './standing';

const parsed = readRecords(fileURLToPath(new URL('../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const { atlas } = parsed;
const index = indexAtlas(atlas);
const blocs = atlas.blocs.map(({ id }) => id);
const days = fc.integer({ min: dayNumber('1945-01-01'), max: dayNumber('2026-11-22') }).map(dayOfNumber);
const bloc = fc.constantFrom(...blocs);

/** The tie, if there is one: what a change takes away or gives. */
const tie = (standing: Standing) => (isTied(standing) && standing.kind === 'recorded' ? standing.status.id : null);

describe('changesBetween', () => {
  it('applied to the ties of the first day gives those of the second', () => {
    fc.assert(
      fc.property(days, days, bloc, (a, b, id) => {
        const countries = [...(index.memberships.get(id)?.keys() ?? [])];
        const state = new Map(countries.map((country) => [country, tie(statusOn(index, id, country, a))]));
        for (const { country, after } of changesBetween(index, a, b, [id])) state.set(country, tie(after));
        expect(state).toEqual(new Map(countries.map((country) => [country, tie(statusOn(index, id, country, b))])));
      }),
      { numRuns: 300 },
    );
  });
  it('backwards undoes it', () => {
    fc.assert(
      fc.property(days, days, bloc, (a, b, id) => {
        const key = ({ country, before, after }: ReturnType<typeof changesBetween>[number]) =>
          `${country} ${tie(before)} ${tie(after)}`;
        const back = changesBetween(index, b, a, [id]).map(
          ({ country, before, after }) => `${country} ${tie(after)} ${tie(before)}`,
        );
        expect(new Set(changesBetween(index, a, b, [id]).map(key))).toEqual(new Set(back));
      }),
      { numRuns: 200 },
    );
  });
  it('is in order of date, and of country within a date', () => {
    const [from, to] = ['1991-01-01', '2026-11-22'];
    const found = changesBetween(index, from, to, blocs).map(({ date, country }) => `${date ?? ''} ${country}`);
    expect(new Set(found).size).toBeGreaterThan(100);
    expect(found).toEqual([...found].sort((a, b) => a.localeCompare(b)));
  });
  it('dates a leaving by the record of what came after, or else by the end of what was', () => {
    const rows = changesBetween(index, '1991-01-01', '2026-11-22', blocs);
    expect(rows.length).toBeGreaterThan(100);
    for (const { before, after, date, evidence } of [
      ...rows,
      ...changesBetween(index, '2026-11-22', '1991-01-01', blocs),
    ]) {
      const [record, own] =
        after.kind === 'recorded'
          ? [after.membership, after.membership.from]
          : before.kind === 'recorded'
            ? [before.membership, before.membership.to]
            : [null, null];
      expect([date, evidence]).toEqual([own, record?.evidence]);
    }
  });
  it('knows nothing of a bloc that is not there', () =>
    expect(changesBetween(index, '1991-01-01', '2026-11-22', ['efta'])).toEqual([]));
  it('is empty from a day to itself', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(changesBetween(index, day, day, blocs)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
  it('tells joining, leaving and becoming apart', () => {
    const kinds = (country: string, id: string, from: string, to: string) =>
      changesBetween(index, from, to, [id])
        .filter((change) => change.country === country)
        .map(({ kind }) => kind);
    expect(kinds('UZB', 'csto', '1999-04-01', '1999-04-02')).toEqual(['left']);
    expect(kinds('UZB', 'csto', '1999-04-02', '2006-09-01')).toEqual(['joined']);
    expect(kinds('UZB', 'csto', '2012-06-27', '2012-06-28')).toEqual(['became']);
    expect(kinds('KAZ', 'brics', '2024-12-31', '2025-01-01')).toEqual(['became']);
    expect(kinds('KAZ', 'brics', '2024-10-01', '2025-01-01')).toEqual(['became']);
  });
  it('has the five’s changes of winter 2024–25 and no others', () => {
    const five = new Set(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']);
    const found = changesBetween(index, '2024-10-01', '2025-02-01', blocs).filter(({ country }) => five.has(country));
    expect(found.map(({ country, bloc: id, date }) => [country, id, date])).toEqual([
      ['KAZ', 'brics', '2025-01-01'],
      ['UZB', 'brics', '2025-01-01'],
    ]);
    for (const { evidence } of found) expect(evidence.length).toBeGreaterThan(0);
  });
});

describe('measuresBetween', () => {
  it('opens and closes what is in force on the second day and was not on the first, and the reverse', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [from, to] = [a, b].sort() as [string, string];
        const changes = measuresBetween(atlas.tradeMeasures, from, to);
        const state = new Set(measuresOn(atlas.tradeMeasures, from).map(({ id }) => id));
        // At a shared day an end comes before a beginning, as with an order that replaces another.
        for (const { kind, measure } of changes.filter((change) => change.kind === 'opened')) {
          expect(kind).toBe('opened');
          state.add(measure.id);
        }
        for (const { measure } of changes.filter(({ kind }) => kind === 'closed')) state.delete(measure.id);
        expect(state).toEqual(new Set(measuresOn(atlas.tradeMeasures, to).map(({ id }) => id)));
      }),
      { numRuns: 200 },
    );
  });
  it('counts the second day in and the first one out, oldest first, an end as a change of its own', () => {
    const [measure] = atlas.tradeMeasures.filter(({ outcome }) => outcome === 'imposed');
    if (!measure) throw new Error('no measures');
    const own = { ...measure, inForce: '2020-03-10', lifted: '2021-05' };
    const earlier = { ...own, id: 'earlier', inForce: '2020-03-09', lifted: null };
    const dates = (from: string, to: string) =>
      measuresBetween([own, earlier], from, to).map(({ kind, measure: { id }, date }) => [
        kind,
        id === 'earlier',
        date,
      ]);
    expect(dates('2020-03-09', '2020-03-10')).toEqual([['opened', false, '2020-03-10']]);
    expect(dates('2020-03-10', '2021-04-30')).toEqual([]);
    expect(dates('2021-04-30', '2021-05-01')).toEqual([['closed', false, '2021-05']]);
    expect(dates('2021-05-01', '2022-01-01')).toEqual([]);
    expect(dates('2019-01-01', '2022-01-01')).toEqual([
      ['opened', true, '2020-03-09'],
      ['opened', false, '2020-03-10'],
      ['closed', false, '2021-05'],
    ]);
    expect(measuresBetween([{ ...own, outcome: 'considered' }], '2019-01-01', '2022-01-01')).toEqual([]);
  });
  it('leaves out what was only considered or denied', () => {
    const never = atlas.tradeMeasures.filter(({ outcome }) => outcome !== 'imposed');
    expect(never.length).toBeGreaterThan(0);
    expect(measuresBetween(never, '1991-01-01', '2026-11-22')).toEqual([]);
    for (const measure of never) expect(isInForce(measure, firstDay(measure.announced ?? '2025-01-01'))).toBe(false);
  });
});
