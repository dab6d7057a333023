import { describe, expect, it } from 'vitest';
import { publish } from '../../src/dataset/publish';
import { realAtlas, realRecordFiles } from '../../src/dataset/publish/atlasFixture';
import { overBudget } from './budgetPlugin';
import { compressed, measure } from './compress';
import { firstData } from './firstLoad';

const files = [10, 20].map((bytes) => ({ file: `${bytes}`, raw: 9 * bytes, gzip: 3 * bytes, brotli: bytes }));

describe('overBudget', () => {
  it('sums all files as they are packed, and lets through what is just within', () => {
    expect(overBudget([['Shell', 'brotli', files, 30]])).toEqual([]);
    expect(overBudget([['Shell', 'gzip', files, 90]])).toEqual([]);
  });
  it('names every budget that is exceeded, by a byte too', () =>
    expect(
      overBudget([
        ['Shell', 'gzip', files, 89],
        ['View', 'brotli', files, 29],
      ]),
    ).toEqual(['Shell is 90 bytes gzip, over the budget of 89.', 'View is 30 bytes brotli, over the budget of 29.']));
});

describe('the data of the first view', () => {
  const published = publish(realAtlas(), realRecordFiles());
  const text = published.find(({ name }) => name === firstData[0])?.text ?? '';
  it('is published under the name that is measured', () => expect(text.length).toBeGreaterThan(1000));
  it('is at most 22 kB brotli, as it is shipped', async () => {
    const { brotli } = measure('first.json', Buffer.from(text));
    expect(brotli).toBeLessThanOrEqual(22_000);
    expect(brotli).toBe(new Map(await compressed(Buffer.from(text))).get('.br')?.length);
  });
});
