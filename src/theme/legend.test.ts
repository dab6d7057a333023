import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../dataset/readRecords';
import { indexAtlas } from '../domain/atlasIndex';
import { makeScene } from '../map/style/scene';
import {
  countLegend,
  fillLegend,
  hatchLegend,
  type LegendEntry,
  plainLegend,
  standingsIn,
  stripeLegend,
} from './legend';
import type { Scheme } from './palette';

const parsed = readRecords(fileURLToPath(new URL('../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const { atlas } = parsed;
const index = indexAtlas(atlas);
const schemes: readonly Scheme[] = ['light', 'dark'];
const sample = [
  '1992-06-01',
  '2000-01-01',
  '2008-01-01',
  '2014-04-01',
  '2021-01-01',
  '2024-10-24',
  '2025-06-01',
  '2026-11-22',
];

const look = ({ fill, pattern }: Pick<LegendEntry, 'fill' | 'pattern'>) => `${fill} ${pattern?.id ?? 'plain'}`;
const sceneOf = (blocs: readonly string[], day: string, scheme: Scheme) =>
  makeScene(index, { day, blocs, country: null }, { scheme, language: 'en' });
/** Days on which something about the bloc begins or ends, about thirty of them, and the sample. */
const daysOf = (bloc: string) => {
  const days = index.changeDays.get(bloc) ?? [];
  return [...days.filter((_, i) => i % Math.ceil(days.length / 30) === 0), ...sample];
};

describe('fillLegend', () => {
  it.each(atlas.blocs.map((bloc) => [bloc.short, bloc] as const))(
    '%s: has every fill and hatch of the map on any day',
    (_, bloc) => {
      for (const scheme of schemes) {
        const rows = fillLegend(bloc, scheme);
        const looks = new Set(rows.map(look));
        const meant = new Map(rows.map((row) => [look(row), row.standing]));
        for (const day of daysOf(bloc.id)) {
          const shown = [...sceneOf([bloc.id], day, scheme).countries.values()];
          expect(shown.filter((paint) => !looks.has(look(paint)))).toEqual([]);
          expect(shown.filter((paint) => meant.get(look(paint)) !== paint.classes[0])).toEqual([]);
        }
      }
    },
  );
  it('has no two rows that look or read the same', () => {
    for (const bloc of atlas.blocs)
      for (const scheme of schemes) {
        const rows = fillLegend(bloc, scheme);
        expect(new Set(rows.map(look)).size).toBe(rows.length);
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      }
  });
});

describe('standingsIn', () => {
  it('is what the bloc’s own vocabulary can give, with none, not known and no bloc always', () => {
    for (const bloc of atlas.blocs) {
      expect(standingsIn(bloc)).toEqual(expect.arrayContaining(['full', 'none', 'unknown', 'not-applicable']));
    }
    const csto = index.blocs.get('csto');
    expect(csto && standingsIn(csto)).toEqual([
      'full',
      'frozen',
      'observer',
      'suspended',
      'ended',
      'none',
      'unknown',
      'not-applicable',
    ]);
  });
});

describe('plainLegend and hatchLegend', () => {
  it('have every fill and every hatch of any two blocs', () => {
    for (const first of atlas.blocs)
      for (const second of atlas.blocs.filter((bloc) => bloc !== first)) {
        const fills = new Set(plainLegend(first, 'light').map(({ fill }) => fill));
        const hatches = new Set(hatchLegend(second, first.id, 'light').map(({ pattern }) => pattern?.id));
        for (const day of ['2014-04-01', '2025-06-01'])
          for (const { fill, pattern } of sceneOf([first.id, second.id], day, 'light').countries.values())
            if (!fills.has(fill) || (pattern && !hatches.has(pattern.id)))
              expect.fail(`${first.id} + ${second.id} on ${day}: ${fill} ${pattern?.id}`);
      }
  }, 30_000);
  it('leave a plain row without a hatch, and give every hatched row one', () => {
    for (const bloc of atlas.blocs) {
      expect(plainLegend(bloc, 'dark').every(({ pattern }) => pattern === null)).toBe(true);
      expect(hatchLegend(bloc, 'un', 'dark').every(({ pattern }) => pattern !== null)).toBe(true);
    }
  });
});

describe('countLegend', () => {
  it('has a row for every count, the highest first, and every fill of the map', () => {
    const blocs = ['brics', 'eaeu', 'csto', 'cis', 'sco'];
    for (const scheme of schemes) {
      const rows = countLegend(blocs.length, scheme);
      expect(rows.map(({ count }) => count)).toEqual([5, 4, 3, 2, 1, 0]);
      const looks = new Set(rows.map(look));
      for (const day of sample)
        for (const paint of sceneOf(blocs, day, scheme).countries.values()) expect(looks.has(look(paint))).toBe(true);
    }
  });
});

describe('stripeLegend', () => {
  it('has every band of the map for three blocs, at the bloc’s own place', () => {
    for (const ids of [
      ['brics', 'eaeu', 'csto'],
      ['eu', 'nato', 'osce'],
      ['sco', 'ots', 'cis'],
    ])
      for (const scheme of schemes) {
        const chosen = atlas.blocs
          .filter(({ id }) => ids.includes(id))
          .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
        const rows = chosen.map((bloc, place) =>
          stripeLegend(bloc, place, 3, scheme).map(({ pattern }) => pattern?.bands?.[place]),
        );
        for (const day of sample)
          for (const { pattern } of sceneOf(ids, day, scheme).countries.values())
            for (const [place, band] of pattern?.bands?.entries() ?? [])
              if (band !== null && !rows[place]?.includes(band)) expect.fail(`${ids.join()} on ${day}: ${band}`);
      }
  });
});
