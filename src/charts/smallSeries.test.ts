import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../dataset/readRecords';
import { dayOfNumber } from '../domain/day';
import { periodMonths, periodSpan } from '../domain/period';
import {
  byMeasure,
  findingOf,
  isOver,
  isSolid,
  labelHeight,
  leastSolid,
  migrationLines,
  remittanceShares,
  runsOf,
  type SmallLine,
  sameFigures,
  spreadLabels,
  tradeShares,
  tradeTurnover,
} from './smallSeries';

const parsed = readRecords(fileURLToPath(new URL('../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const { atlas } = parsed;
const countries = atlas.countries.map(({ id }) => id);
const every = countries.flatMap((id) => [
  ...remittanceShares(atlas.remittances, id),
  ...tradeShares(atlas.trade, id),
  ...tradeTurnover(atlas.trade, id),
  ...migrationLines(atlas.migration, id),
]);
const idsOf = (lines: readonly SmallLine[]) =>
  lines.flatMap(({ points }) => points.map(({ record }) => record.id)).sort();

describe('figures are the same', () => {
  const again = countries.flatMap((id) => [
    ...remittanceShares(atlas.remittances, id),
    ...tradeShares(atlas.trade, id),
  ]);
  const first = countries.flatMap((id) => [
    ...remittanceShares(atlas.remittances, id),
    ...tradeShares(atlas.trade, id),
  ]);
  it('where lines were made anew of the same records, and in no two of them', () => {
    expect(first.length).toBeGreaterThan(10);
    for (const [i, a] of first.entries())
      for (const [j, b] of again.entries()) expect(sameFigures(a, b), `${a.key}, ${b.key}`).toBe(i === j);
  });
  it('not where a figure is missing or another stands in its place', () => {
    for (const line of first) {
      const [, ...rest] = line.points;
      const other = every.find(({ points }) => points[0]?.record !== line.points[0]?.record);
      expect(sameFigures(line, { ...line, points: rest })).toBe(false);
      expect(sameFigures(line, { ...line, points: [...(other?.points.slice(0, 1) ?? []), ...rest] })).toBe(false);
    }
  });
});

describe('the lines', () => {
  it('never join two definitions, units, counterparts or lengths of period', () => {
    expect(every.length).toBeGreaterThan(50);
    for (const { points, unit, months } of every) {
      const told = points.map(({ record }) =>
        [
          'series' in record ? record.series : '',
          'indicator' in record ? record.indicator : record.measure,
          'place' in record ? record.place : '',
          'sender' in record ? [record.sender, record.recipient, record.flow] : '',
          'origin' in record ? [record.origin, record.destination] : '',
          'partner' in record ? [record.reporter, record.partner] : '',
          record.unit,
          periodMonths(record.period),
        ].join(),
      );
      expect(new Set(told).size).toBe(1);
      expect([points[0]?.record.unit, periodMonths(points[0]?.record.period ?? '')]).toEqual([unit, months]);
    }
  });
  it('have each point in its period and in order, with the record’s own value', () => {
    for (const { points } of every) {
      expect(points.map(({ at }) => at)).toEqual(points.map(({ at }) => at).sort((a, b) => a - b));
      for (const { at, value, record } of points) {
        const span = periodSpan(record.period);
        const day = dayOfNumber(Math.floor(at));
        expect(span && day >= span.from && day < span.to).toBe(true);
        expect(value).toBe(record.value);
      }
    }
  });
  it('have each fitting record once', () => {
    for (const id of countries) {
      const shares = atlas.remittances.filter(
        (row) => row.recipient === id && row.measure === 'share' && row.flow === 'in',
      );
      expect(idsOf(remittanceShares(atlas.remittances, id))).toEqual(shares.map((row) => row.id).sort());
      const from = atlas.migration.filter(({ origin }) => origin === id);
      expect(idsOf(migrationLines(atlas.migration, id))).toEqual(from.map((row) => row.id).sort());
      const trade = atlas.trade.filter((row) => row.reporter === id && row.indicator === 'share of foreign trade');
      expect(idsOf(tradeShares(atlas.trade, id))).toEqual(trade.map((row) => row.id).sort());
    }
  });
  it('keep China’s count of the turnover apart from the country’s own', () => {
    const lines = tradeTurnover(atlas.trade, 'KGZ').filter(({ who }) => who === 'CHN');
    expect(lines.map(({ series }) => series).sort()).toEqual(['China-Customs, CHN', 'national, KGZ']);
  });
  it('under one measure have one unit', () => {
    for (const lines of byMeasure(every).values()) expect(new Set(lines.map(({ unit }) => unit)).size).toBe(1);
  });
});

describe('isSolid', () => {
  it(`takes ${leastSolid} points of one series`, () => {
    const solid = every.filter(isSolid);
    expect(solid.length).toBeGreaterThan(3);
    for (const line of every) expect(isSolid(line)).toBe(line.points.length >= 3);
    const uzb = tradeShares(atlas.trade, 'UZB');
    expect(
      uzb
        .filter(isSolid)
        .map(({ who }) => who)
        .sort(),
    ).toEqual(['CHN', 'KAZ', 'RUS']);
    expect(tradeShares(atlas.trade, 'KAZ').filter(isSolid)).toEqual([]);
  });
});

describe('runsOf', () => {
  it('breaks where a period is missing, and loses no point', () => {
    for (const line of every) {
      const runs = runsOf(line);
      expect(runs.flat()).toEqual(line.points);
      for (const run of runs)
        for (const [i, { record }] of run.slice(1).entries()) {
          const before = periodSpan(run[i]?.record.period ?? '');
          const after = periodSpan(record.period);
          expect([record.id, before?.to]).toEqual([record.id, after?.from]);
        }
    }
  });
  it('does not join Uzbekistan’s share from Russia of 2018 with that of 2022', () => {
    const line = remittanceShares(atlas.remittances, 'UZB').find(
      ({ who, series, months }) => who === 'RUS' && series === 'CBU-gross-transfers' && months === 12,
    );
    expect(line && runsOf(line).map((run) => run.map(({ record }) => record.period))[0]).toEqual(['2018']);
  });
});

describe('isOver', () => {
  it('waits for the period’s last day', () => {
    expect([isOver('2024', '2024-12-30'), isOver('2024', '2024-12-31')]).toEqual([false, true]);
    expect([isOver('2024-S1', '2024-06-29'), isOver('2024-S1', '2024-06-30')]).toEqual([false, true]);
    expect([isOver('2024-01-01', '2023-12-31'), isOver('2024-01-01', '2024-01-01')]).toEqual([false, true]);
  });
});

describe('findingOf', () => {
  it('tells the longest series, else the newest figure, else nothing', () => {
    const uzb = findingOf(remittanceShares(atlas.remittances, 'UZB'));
    expect(uzb?.line.who).toBe('RUS');
    expect(uzb && isSolid(uzb.line)).toBe(true);
    expect(findingOf(tradeShares(atlas.trade, 'KAZ'))?.first.record.period).toBe('2023-01/2023-09');
    expect(findingOf([])).toBeNull();
  });
});

describe('labelHeight', () => {
  it('has room for every line that a name takes', () => {
    expect(labelHeight('Ресей')).toBe(13);
    expect(labelHeight('Оңтүстік Корея')).toBe(25);
    expect(labelHeight('Америка Құрама Штаттары')).toBe(37);
  });
});

describe('spreadLabels', () => {
  it('keeps labels apart and in order, and moves none that is free', () => {
    const label = fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.constantFrom(12, 24));
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 6 }), (all) => {
        const places = all.map(([at]) => at);
        const heights = all.map(([, height]) => height);
        const spread = spreadLabels(places, heights, 120);
        for (const [i, a] of spread.entries())
          for (const [j, b] of spread.entries()) {
            const apart = ((heights[i] ?? 0) + (heights[j] ?? 0)) / 2;
            if (i !== j) expect(Math.abs(a - b)).toBeGreaterThanOrEqual(apart - 1e-9);
            if ((places[i] ?? 0) < (places[j] ?? 0)) expect(a).toBeLessThan(b);
          }
        expect(Math.max(...spread)).toBeLessThanOrEqual(120);
      }),
    );
    expect(spreadLabels([50, 10, 90], [12, 12, 12], 120)).toEqual([50, 10, 90]);
    expect(spreadLabels([118, 119], [12, 12], 120)).toEqual([108, 120]);
    expect(spreadLabels([100, 104], [24, 12], 120)).toEqual([100, 118]);
  });
});
