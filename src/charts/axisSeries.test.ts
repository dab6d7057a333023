import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axesOf, roundStep, valueAxis } from './axisSeries';
import { placeLabels, wrapWords } from './placeLabels';

const values = fc.array(fc.double({ min: -1e5, max: 1e5, noNaN: true }), { minLength: 1, maxLength: 30 });

describe('valueAxis', () => {
  it('holds all values and nought, with few round ticks from end to end', () => {
    fc.assert(
      fc.property(values, (all) => {
        const { ends, ticks } = valueAxis(all);
        const slack = 1e-6 * (ends[1] - ends[0]);
        expect(ends[0]).toBeLessThanOrEqual(Math.min(0, ...all) + slack + 1e-6);
        expect(ends[1]).toBeGreaterThanOrEqual(Math.max(0, ...all) - slack);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(8);
        expect(ticks[0]).toBeCloseTo(ends[0], 5);
        expect(ticks.at(-1)).toBeCloseTo(ends[1], 5);
      }),
    );
  });
  it('is an axis for values next to nothing too', () => expect(valueAxis([-5e-324]).ticks.length).toBeGreaterThan(1));
  it('has the steps that a reader expects', () => {
    expect(valueAxis([68, 87]).ticks).toEqual([0, 20, 40, 60, 80, 100]);
    expect(valueAxis([49.9]).ticks).toEqual([0, 10, 20, 30, 40, 50]);
    expect(valueAxis([-41.7, 90], 4).ends).toEqual([-50, 100]);
  });
});

describe('roundStep', () => {
  it('is 1, 2 or 5 times a power of ten', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), (length) => {
        const step = roundStep(length, 5);
        const lead = step / 10 ** Math.floor(Math.log10(step) + 1e-9);
        expect([1, 2, 5].some((one) => Math.abs(one - lead) < 1e-6)).toBe(true);
      }),
    );
  });
  it('is 1 where there is no length', () => expect(roundStep(0, 5)).toBe(1));
});

describe('axesOf', () => {
  it('has whole years round all points', () => {
    const axes = axesOf([
      { at: 1995.5, value: 3 },
      { at: 2024.5, value: 8 },
    ]);
    expect(axes.x).toEqual([1995, 2025]);
    expect(axes.xTicks).toEqual([1995, 2000, 2005, 2010, 2015, 2020, 2025]);
  });
  it('has a whole year where all is in one moment, and something where there is nothing', () => {
    expect(axesOf([{ at: 2024, value: 1 }]).x).toEqual([2024, 2025]);
    expect(axesOf([]).x).toEqual([0, 1]);
  });
});

describe('wrapWords', () => {
  it('loses no word and breaks none', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { maxLength: 12 });
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 30 }), (all, most) => {
        const lines = wrapWords(all.join(' '), most);
        expect(lines.join(' ')).toBe(all.join(' '));
        for (const line of lines) expect(line.length <= most || !line.includes(' ')).toBe(true);
      }),
    );
  });
});

describe('placeLabels', () => {
  it('keeps labels apart and within the chart', () => {
    const heights = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(heights, (all) => {
        const series = all.map((value, i) => ({
          key: String(i),
          sender: 'RUS',
          series: String(i),
          flow: 'in' as const,
          months: 12,
          // Only its place matters here.
          points: [{ at: 2024, value, record: {} as never }],
        }));
        const texts = new Map(series.map(({ key }) => [key, `line ${key}`]));
        const labels = placeLabels({ series, runs: [], gaps: [], marks: [] }, texts, {
          x: (at) => at,
          y: (value) => value,
          top: 0,
          bottom: 300,
          most: 20,
          lineHeight: 13,
        });
        expect(labels).toHaveLength(series.length);
        for (const [i, label] of labels.entries()) {
          expect(label.y).toBeGreaterThanOrEqual(6);
          expect(label.y).toBeLessThanOrEqual(294);
          const before = labels[i - 1];
          if (before) expect(label.y - before.y).toBeGreaterThanOrEqual(13);
        }
      }),
    );
  });
});
