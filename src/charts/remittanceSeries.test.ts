import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../dataset/readRecords';
import { remittanceMeasures } from '../domain/model/figure';
import { periodMonths, periodSpan } from '../domain/period';
import { remittanceSeries } from './remittanceSeries';

const parsed = readRecords(fileURLToPath(new URL('../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const rows = parsed.atlas.remittances;
const recipients = [...new Set(rows.map(({ recipient }) => recipient))];
const senders = [...new Set(rows.map(({ sender }) => sender))];
const every = recipients.flatMap((recipient) =>
  senders.flatMap((sender) =>
    remittanceMeasures.map((measure) => ({
      which: { recipient, sender, measure },
      lines: remittanceSeries(rows, { recipient, sender, measure }),
    })),
  ),
);

describe('remittanceSeries', () => {
  it('never joins two definitions, two lengths of period or two flows in one line', () => {
    for (const { lines } of every)
      for (const { key, series, months, points } of lines) {
        expect(new Set(points.map(({ record }) => record.series))).toEqual(new Set([series]));
        expect(new Set(points.map(({ record }) => periodMonths(record.period)))).toEqual(new Set([months]));
        expect(
          new Set(points.map(({ record }) => [record.unit, record.flow, record.sender, record.recipient].join())).size,
        ).toBe(1);
        expect(lines.filter((line) => line.key === key)).toHaveLength(1);
      }
  });
  it('has every fitting row once, with its value', () => {
    for (const { which, lines } of every) {
      const points = lines.flatMap((line) => line.points);
      const fitting = rows.filter(
        ({ recipient, sender, measure, flow }) =>
          recipient === which.recipient && sender === which.sender && measure === which.measure && flow === 'in',
      );
      expect(new Set(points.map(({ record }) => record))).toEqual(new Set(fitting));
      expect(points).toHaveLength(fitting.length);
      for (const { value, record } of points) expect(value).toBe(record.value);
    }
  });
  it('runs in order of time, each point in the middle of its period', () => {
    for (const { lines } of every)
      for (const { points } of lines) {
        const places = points.map(({ at }) => at);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        for (const { at, record } of points) {
          const span = periodSpan(record.period);
          const day = new Date((at - 1970) * 365.2425 * 86_400_000).toISOString().slice(0, 10);
          expect(span && day >= span.from && day < span.to).toBe(true);
        }
      }
  });
  it('has no two values for one moment of a line', () => {
    for (const { which, lines } of every)
      for (const { key, points } of lines) {
        const periods = points.map(({ record }) => record.period);
        expect([which, key, periods.length]).toEqual([which, key, new Set(periods).size]);
      }
  });
  it('puts the longest line first', () => {
    for (const { lines } of every) {
      const lengths = lines.map(({ points }) => points.length);
      expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    }
  });
  it('gives Russia’s share of what Uzbekistan receives: 87 in 2022, 68 in a winter quarter, 77 in 2024', () => {
    const lines = remittanceSeries(rows, { recipient: 'UZB', sender: 'RUS', measure: 'share' });
    const own = lines.filter(({ series }) => series === 'CBU-gross-transfers');
    const value = (period: string) =>
      own.flatMap(({ points }) => points).find(({ record }) => record.period === period)?.value;
    expect([value('2022'), value('2024-Q1'), value('2024')]).toEqual([87, 68, 77]);
    const yearly = own.find(({ months }) => months === 12);
    expect(yearly?.points.map(({ record }) => record.period)).not.toContain('2024-Q1');
    expect(yearly?.points.map(({ record }) => record.period)).toEqual(expect.arrayContaining(['2022', '2024']));
  });
  it('keeps a share and an amount apart', () => {
    for (const { which, lines } of every)
      for (const { points } of lines)
        for (const { record } of points)
          expect(record.unit).toBe(which.measure === 'amount' ? 'USD million' : 'percent');
  });
  it('is empty where nothing is known', () =>
    expect(remittanceSeries(rows, { recipient: 'UZB', sender: 'FRA', measure: 'share-of-gdp' })).toEqual([]));
});
