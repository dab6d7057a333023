import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../src/dataset/readRecords';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const read = (file: string): unknown => JSON.parse(readFileSync(path(`../../public/geo/${file}`), 'utf8'));
const parsed = readRecords(path('../../src/dataset/records'));
if (!parsed.ok) throw new Error('the records do not parse; npm run data:check lists why');

const countries = new Set(parsed.atlas.countries.map(({ id }) => id));
const isosOf = (file: string, kind?: string) =>
  (read(file) as FeatureCollection).features.flatMap(({ properties }) =>
    kind === undefined || properties?.kind === kind ? [String(properties?.iso)] : [],
  );
const shapes = new Set([...isosOf('countries.geojson'), ...isosOf('points.geojson', 'state')]);

describe('ids of shapes and of the dataset', () => {
  it('every shape and point is a country of the dataset', () => {
    expect([...shapes].filter((iso) => !countries.has(iso))).toEqual([]);
  });
  it('every country of the dataset has a shape or a point', () => {
    expect([...countries].filter((iso) => !shapes.has(iso))).toEqual([]);
  });
  it('every state with a membership can be coloured', () => {
    const held = new Set(parsed.atlas.memberships.map(({ country }) => country));
    expect([...held].filter((iso) => !shapes.has(iso))).toEqual([]);
  });
  it('the drawings know only countries of the dataset too', () => {
    for (const file of ['frame.json', 'frame-equal-area.json', 'world.json']) {
      const frame = read(file) as { countries: object; points: object };
      const ids = [...Object.keys(frame.countries), ...Object.keys(frame.points)];
      expect(ids.filter((iso) => !countries.has(iso))).toEqual([]);
    }
  });
});
