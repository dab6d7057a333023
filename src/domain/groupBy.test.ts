import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupBy } from './groupBy';

describe('groupBy', () => {
  it('groups by key, keys in order of first sight', () =>
    expect([...groupBy([1, 2, 3, 4], (n) => n % 2)]).toEqual([
      [1, [1, 3]],
      [0, [2, 4]],
    ]));
  it('has no group for no row', () => expect(groupBy([], () => 1).size).toBe(0));
  it('keeps every row once, in its own order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 5 }), (rows, n) => {
        const placed = rows.map((value, i) => ({ value, i }));
        const groups = groupBy(placed, ({ value }) => value % n);
        for (const [key, group] of groups) expect(group).toEqual(placed.filter(({ value }) => value % n === key));
        expect([...groups.values()].flat()).toHaveLength(rows.length);
      }),
    );
  });
});
