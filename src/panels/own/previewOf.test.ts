import { describe, expect, it } from 'vitest';
import type { OwnTable } from '../../ownData/ownTable';
import { firstRows, laterThan, sizeOf } from './previewOf';

const table: OwnTable = {
  file: 'a.csv',
  kind: 'intervals',
  checked: '2026-11-01',
  blocs: [
    { name: 'A', statuses: null },
    { name: 'empty', statuses: null },
    { name: 'B', statuses: null },
  ],
  countries: ['KAZ', 'UZB'],
  starts: Uint32Array.of(0, 3, 3, 5),
  country: Uint16Array.of(0, 0, 1, 0, 1),
  status: Uint8Array.of(0, 1, 0, 3, 3),
  from: Uint32Array.of(20000000, 20100500, 20270000, 20270101, 20261125),
  to: Uint32Array.of(20100500, 0, 0, 0, 20280000),
  line: Uint32Array.of(6, 2, 4, 3, 5),
  lastLine: Uint32Array.of(6, 2, 4, 3, 5),
};

describe('firstRows', () => {
  it('has the rows that stand first in the file, in its order', () => {
    expect(firstRows(table, 3).map(({ line, bloc, country }) => [line, bloc, country])).toEqual([
      [2, 0, 'KAZ'],
      [3, 2, 'KAZ'],
      [4, 0, 'UZB'],
    ]);
    expect(firstRows(table, 99)).toHaveLength(5);
    expect(firstRows(table, 1)[0]).toMatchObject({ from: '2010-05', to: null, status: 1 });
  });
});

describe('sizeOf', () => {
  it('counts states and intervals of one bloc', () => {
    expect([0, 1, 2].map((bloc) => sizeOf(table, bloc))).toEqual([
      { states: 2, intervals: 3 },
      { states: 0, intervals: 0 },
      { states: 2, intervals: 2 },
    ]);
  });
});

describe('laterThan', () => {
  it('counts what begins after the day, a coarse date by its first', () => {
    expect(laterThan(table, '2026-11-25')).toBe(2);
    expect(laterThan(table, '2026-11-24')).toBe(3);
    expect(laterThan(table, '2027-01-01')).toBe(0);
  });
});
