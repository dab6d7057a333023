import { expect, test } from 'vitest';
import { keepRecent } from './keepRecent';

test('the one that was not used for longest goes, and what is used again stays', () => {
  const kept = new Map<string, number>();
  for (const [key, value] of [
    ['a', 1],
    ['b', 2],
    ['a', 3],
    ['c', 4],
  ] as const)
    expect(keepRecent(kept, key, value, 2)).toBe(value);
  expect([...kept]).toEqual([
    ['a', 3],
    ['c', 4],
  ]);
});
