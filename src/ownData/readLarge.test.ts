import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readRecords } from '../dataset/readRecords';
import { largeIntervals } from './largeFixture';
import { bytesOf, readerOf, rowsOf, told } from './readFixture';

const parsed = readRecords(fileURLToPath(new URL('../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const { atlas } = parsed;

/** As large as such a table is thought to be: what is read of it is counted here, how the page bears it in `own.spec.ts`. */
it('reads 40,000 intervals of 500 organisations and 200 states over 200 years, 10 MB of CSV, whole', async () => {
  const states = atlas.countries.slice(0, 200).map(({ id }) => id);
  const bytes = bytesOf(largeIntervals(states));
  expect(bytes.length).toBeGreaterThan(10_000_000);
  const reading = await readerOf(atlas)(bytes);
  expect(told(reading)).toEqual([]);
  const read = rowsOf(reading.table);
  expect([reading.goodRows, read.length]).toEqual([40_000, 40_000]);
  expect(new Set(read.map(([country]) => country)).size).toBe(200);
  expect(new Set(read.map(([, bloc]) => bloc)).size).toBe(500);
  const years = read
    .flatMap(([, , , from, to]) => [from, to])
    .filter(Boolean)
    .map(Number);
  expect([Math.min(...years), Math.max(...years)]).toEqual([1826, 2025]);
}, 30_000);
