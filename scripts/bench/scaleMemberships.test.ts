import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readRecords } from '../../src/dataset/readRecords';
import { indexAtlas } from '../../src/domain/atlasIndex';
import { statusOn } from '../../src/domain/standing';
import { scaleFile, scaleMemberships } from './scaleMemberships';

const parsed = readRecords(fileURLToPath(new URL('../../src/dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const { atlas } = parsed;

it('ten times the memberships say the same of every country on any day', () => {
  const scaled = scaleMemberships(atlas, 10);
  // Short ones have fewer days than parts.
  expect(scaled.memberships.length).toBeGreaterThan(9 * atlas.memberships.length);
  const [index, more] = [indexAtlas(atlas), indexAtlas(scaled)];
  for (const day of ['1999-04-02', '2012-12-19', '2024-12-31', '2025-01-01'])
    for (const { bloc, country } of atlas.memberships) {
      const read = (of: typeof index) => {
        const standing = statusOn(of, bloc, country, day);
        return standing.kind === 'recorded' ? standing.status.id : standing.kind;
      };
      expect([bloc, country, day, read(more)]).toEqual([bloc, country, day, read(index)]);
    }
});

it('keeps every name that other records refer to, and gives none twice', () => {
  const ids = scaleMemberships(atlas, 10).memberships.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(atlas.memberships.map(({ id }) => id)));
  expect(new Set(ids).size).toBe(ids.length);
});

it('leaves a file without memberships alone', () => {
  expect(scaleFile('{"asOf":"2026-01-01"}', 10)).toBeNull();
  expect(scaleFile(JSON.stringify(atlas), 10)?.memberships).toBe(scaleMemberships(atlas, 10).memberships.length);
});
