import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../dataset/readRecords';
import { indexAtlas } from '../../domain/atlasIndex';
import type { Scheme } from '../../theme/palette';
import { assignSlots, slotCount } from './patternSlots';
import { makeScene, type Scene } from './scene';

const parsed = readRecords(fileURLToPath(new URL('../../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const index = indexAtlas(parsed.atlas);
const ids = parsed.atlas.blocs.map(({ id }) => id);
const days = ['1992-06-01', '2008-01-01', '2014-04-01', '2021-01-01', '2024-10-24', '2026-11-22'];
const sceneOf = (blocs: readonly string[], day: string, scheme: Scheme = 'light') =>
  makeScene(index, { day, blocs, country: null }, { scheme, language: 'en' });
const needs = (scene: Scene) =>
  new Set([...scene.countries.values()].flatMap(({ pattern }) => (pattern ? [pattern.id] : [])));

describe('assignSlots', () => {
  it('has room for every bloc alone and every pair of blocs, in both orders', () => {
    expect(ids).toHaveLength(21);
    let most = 0;
    for (const first of ids)
      for (const second of ids)
        for (const day of first === second ? days : ['2021-01-01', '2025-06-01']) {
          const scene = sceneOf(first === second ? [first] : [first, second], day);
          const given = assignSlots(scene).flatMap((pattern) => pattern?.id ?? []);
          expect(new Set(given)).toEqual(needs(scene));
          most = Math.max(most, given.length);
        }
    expect(most).toBeGreaterThan(2);
    expect(most).toBeLessThanOrEqual(slotCount);
  }, 30_000);
  it('has room for any three and more', () => {
    const some = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(some, fc.constantFrom(...days), (blocs, day) => {
        const scene = sceneOf(blocs, day);
        expect(new Set(assignSlots(scene).flatMap((pattern) => pattern?.id ?? []))).toEqual(needs(scene));
      }),
    );
  }, 30_000);
  it('leaves a hatch that both scenes use where it is', () => {
    const choice = fc.tuple(
      fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 2 }),
      fc.constantFrom(...days),
    );
    fc.assert(
      fc.property(fc.array(choice, { minLength: 2, maxLength: 6 }), (steps) => {
        let before = assignSlots(sceneOf(...(steps[0] ?? [[], ''])));
        for (const [blocs, day] of steps.slice(1)) {
          const scene = sceneOf(blocs, day);
          const after = assignSlots(scene, before);
          for (const [slot, pattern] of before.entries())
            if (pattern && needs(scene).has(pattern.id)) expect(after[slot]?.id).toBe(pattern.id);
          expect(after).toHaveLength(slotCount);
          const given = after.flatMap((pattern) => pattern?.id ?? []);
          expect(given).toHaveLength(new Set(given).size);
          expect(new Set(given)).toEqual(needs(scene));
          before = after;
        }
      }),
    );
  }, 30_000);
  it('says so when a scene has too many', () => {
    const scene = sceneOf(['brics'], '2025-06-01');
    const [paint] = scene.countries.values();
    if (!paint) throw new Error('no country');
    const tile = { kind: 'rise', size: 8, width: 1, ink: '#000000' } as const;
    const countries = new Map(
      Array.from({ length: slotCount + 2 }, (_, i) => [`C${i}`, { ...paint, pattern: { ...tile, id: `p${i}` } }]),
    );
    expect(() => assignSlots({ ...scene, countries })).toThrow(
      `A scene of ${slotCount + 2} hatches; the map has ${slotCount} layers.`,
    );
  });
});
