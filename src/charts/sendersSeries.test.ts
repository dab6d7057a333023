import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../dataset/readRecords';
import { remittanceMeasures } from '../domain/model/figure';
import { periodMonths } from '../domain/period';
import { barRows } from './barRows';
import { defaultPeriods, marksOfPairs, periodsOf, senderPairs } from './sendersSeries';

const parsed = readRecords(fileURLToPath(new URL('../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const rows = parsed.atlas.remittances;
const recipients = [...new Set(rows.map(({ recipient }) => recipient))];
/** Each recipient and measure, between each two of its periods. */
const every = recipients.flatMap((recipient) =>
  remittanceMeasures.flatMap((measure) => {
    const periods = periodsOf(rows, [recipient], measure).filter((period) => !/^(19|200)/.test(period));
    return periods.flatMap((after) =>
      [null, ...periods].map((before) => ({
        recipient,
        before,
        after,
        pairs: senderPairs(rows, { recipient, measure, periods: { before, after }, senders: null }),
      })),
    );
  }),
);

describe('senderPairs', () => {
  it('compares only figures of one series and flow', () => {
    for (const { pairs } of every)
      for (const { before, after, comparable } of pairs) {
        const same = before?.series.series === after?.series.series && before?.series.flow === after?.series.flow;
        expect(comparable).toBe(before !== null && after !== null && same);
      }
  });
  it('has each sender once, in the periods asked for, and never the total', () => {
    for (const { pairs, before, after, recipient } of every) {
      const senders = pairs.map(({ sender }) => sender);
      expect(new Set(senders).size).toBe(senders.length);
      expect(senders).not.toContain('WLD');
      for (const pair of pairs) {
        if (pair.before) expect(pair.before.points[0].record).toMatchObject({ recipient, period: before });
        if (pair.after) expect(pair.after.points[0].record).toMatchObject({ recipient, period: after });
        expect(pair.before ?? pair.after).not.toBeNull();
      }
    }
  });
  it('has the total when it is chosen', () => {
    const periods = { before: '2023', after: '2024' };
    const pairs = senderPairs(rows, { recipient: 'UZB', measure: 'amount', periods, senders: ['WLD'] });
    expect(pairs.map(({ sender }) => sender)).toEqual(['WLD']);
  });
  it('puts the largest first', () => {
    for (const { pairs } of every) {
      const values = pairs.map(({ before, after }) => (after ?? before)?.points[0].value ?? 0);
      expect(values).toEqual([...values].sort((a, b) => b - a));
    }
  });
  it('has both growth figures of the United Kingdom on one bar', () => {
    const periods = { before: null, after: '2024-01/2024-09' };
    const pairs = senderPairs(rows, { recipient: 'UZB', measure: 'change', periods, senders: null });
    const values = pairs.find(({ sender }) => sender === 'GBR')?.after?.points.map(({ value }) => value);
    expect(values).toEqual([67, 49]);
  });
});

describe('defaultPeriods', () => {
  it('takes two periods of one length that have senders in common', () => {
    for (const measure of remittanceMeasures)
      for (const recipient of recipients) {
        const found = defaultPeriods(rows, [recipient], measure);
        if (!found?.before) continue;
        expect(periodMonths(found.before)).toBe(periodMonths(found.after));
        const periods = { before: found.before, after: found.after };
        const pairs = senderPairs(rows, { recipient, measure, periods, senders: null });
        expect(pairs.some(({ comparable }) => comparable)).toBe(true);
      }
  });
  it('needs one period for a change, which has its comparison in it', () =>
    expect(defaultPeriods(rows, ['UZB'], 'change')?.before).toBeNull());
  it('is null where nothing is known', () => expect(defaultPeriods(rows, ['FRA'], 'share')).toBeNull());
});

describe('barRows', () => {
  it('draws each mark once, from nought to its value, in rows that do not touch', () => {
    for (const { pairs } of every.slice(0, 400)) {
      const drawn = barRows(pairs, { y: 10, height: pairs.length * 52 }, (value) => 100 + value);
      const bars = drawn.flatMap((row) => row.bars);
      expect(bars.map(({ mark }) => mark)).toEqual(marksOfPairs(pairs));
      for (const { mark, x, width } of bars) {
        const { value } = mark.points[0];
        expect(x).toBeCloseTo(100 + Math.min(0, value));
        expect(width).toBeCloseTo(Math.max(1, Math.abs(value)));
      }
      for (const [i, row] of drawn.entries())
        for (const bar of row.bars) {
          expect(bar.y).toBeGreaterThanOrEqual(10 + i * 52);
          expect(bar.y + bar.height).toBeLessThanOrEqual(10 + (i + 1) * 52);
        }
    }
  });
});
