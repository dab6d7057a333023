import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../dataset/readRecords';
import { firstDay, shiftDay } from './day';
import { isInForce, measureOrder, phaseOn, phases } from './measures';
import type { TradeMeasure } from './model/tradeMeasure';

const parsed = readRecords(fileURLToPath(new URL('../dataset/records', import.meta.url)));
const measures = parsed.ok ? parsed.atlas.tradeMeasures : [];
const byId = (id: string): TradeMeasure => {
  const found = measures.find((measure) => measure.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('isInForce', () => {
  it('is half-open: the ban of 17 October 2024 ended on 22 April 2025', () => {
    const days = ['2024-10-16', '2024-10-17', '2025-04-22', '2025-04-23'];
    expect(days.map((day) => isInForce(byId('rus-kaz-plants-2024-10'), day))).toEqual([false, true, true, false]);
  });
  it('counts an end that was not found as open', () =>
    expect(isInForce(byId('kaz-rus-fmd-2016'), '2026-11-22')).toBe(true));
  it('never holds for what was only considered or was denied', () => {
    const never = measures.filter(({ outcome }) => outcome !== 'imposed');
    expect(never.length).toBeGreaterThan(0);
    for (const measure of never)
      expect(isInForce({ ...measure, inForce: '2018-01-01', lifted: null }, '2020-01-01')).toBe(false);
  });
  it('never holds where no first day in force is known', () =>
    expect(isInForce(byId('rus-kaz-cpc-2022'), '2022-07-06')).toBe(false));
  it('is half-open at both ends of every measure', () => {
    const dated = measures.filter(({ outcome, inForce }) => outcome === 'imposed' && inForce !== null);
    expect(dated.length).toBeGreaterThan(20);
    for (const measure of dated) {
      const first = firstDay(measure.inForce ?? '');
      expect([shiftDay(first, { days: -1 }), first].map((day) => isInForce(measure, day))).toEqual([false, true]);
      if (measure.lifted === null) continue;
      const end = firstDay(measure.lifted);
      expect([shiftDay(end, { days: -1 }), end].map((day) => isInForce(measure, day))).toEqual([true, false]);
    }
  });
});

describe('phaseOn', () => {
  it.each([
    ['rus-kaz-plants-2024-10', '2024-10-16', 'ahead'],
    ['rus-kaz-plants-2024-10', '2024-10-17', 'in-force'],
    ['rus-kaz-plants-2024-10', '2025-04-22', 'in-force'],
    ['rus-kaz-plants-2024-10', '2025-04-23', 'ended'],
    ['kaz-rus-wheat-2024-08', '2024-12-31', 'in-force'],
    ['kaz-rus-wheat-2024-08', '2025-01-01', 'ended'],
    ['rus-kaz-cert-2024-09', '2024-09-22', 'ahead'],
    ['rus-kaz-cert-2024-09', '2024-09-23', 'end-not-found'],
    ['rus-uzb-handluggage', '2019-03-04', 'start-not-found'],
    ['rus-uzb-handluggage', '2019-03-05', 'ended'],
    ['rus-kaz-cpc-2022', '2022-07-04', 'ahead'],
    ['rus-kaz-cpc-2022', '2022-07-05', 'start-not-found'],
    ['rus-kaz-cpc-2022', '2022-07-11', 'ended'],
    ['rus-kgz-milk-2018', '2018-03-05', 'considered'],
    ['kaz-rus-dualuse-2023', '2026-11-22', 'denied'],
  ])('%s on %s: %s', (id, day, phase) => expect(phaseOn(byId(id), day)).toBe(phase));

  it('counts as in force exactly what has begun and is not known to have ended', () => {
    const days = [...new Set(measures.flatMap(({ inForce, lifted }) => [inForce ?? [], lifted ?? []].flat()))]
      .map(firstDay)
      .flatMap((day) => [shiftDay(day, { days: -1 }), day]);
    expect(days.length).toBeGreaterThan(40);
    for (const day of days)
      for (const measure of measures)
        expect([measure.id, day, ['in-force', 'end-not-found'].includes(phaseOn(measure, day))]).toEqual([
          measure.id,
          day,
          isInForce(measure, day),
        ]);
  });

  it('knows every phase on some day of the records', () => {
    const days = ['2014-12-01', '2018-06-01', '2024-10-20'];
    const found = new Set(days.flatMap((day) => measures.map((measure) => phaseOn(measure, day))));
    expect([...found].sort()).toEqual([...phases].sort());
  });
});

describe('measureOrder', () => {
  it('puts the newest first, the undated last, and loses none', () => {
    const ordered = measureOrder(measures);
    expect(ordered).toHaveLength(measures.length);
    const begins = ordered.map(({ inForce, announced }) => inForce ?? announced ?? '0000');
    expect(begins.map(firstDay)).toEqual([...begins.map(firstDay)].sort().reverse());
    expect(ordered.at(-1)).toMatchObject({ inForce: null, announced: null });
  });
});
