import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../dataset/readRecords';
import { indexAtlas } from '../../domain/atlasIndex';
import { changedStates, type ShapeState, shapeStates } from './featureState';
import { assignSlots } from './patternSlots';
import { makeScene } from './scene';

const parsed = readRecords(fileURLToPath(new URL('../../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const index = indexAtlas(parsed.atlas);
const statesOn = (blocs: readonly string[], day: string, country: string | null = null) => {
  const scene = makeScene(index, { day, blocs, country }, { scheme: 'light', language: 'en' });
  return { scene, states: shapeStates(scene, assignSlots(scene)) };
};

describe('shapeStates', () => {
  it('has every country with its fill, its hatch’s layer, its standings and its marks', () => {
    const { scene, states } = statesOn(['brics', 'eaeu'], '2025-06-01', 'KAZ');
    expect([...states.keys()]).toEqual([...scene.countries.keys()]);
    const assigned = assignSlots(scene);
    for (const [id, { fill, slot, selected, contested }] of states) {
      const paint = scene.countries.get(id);
      expect({ fill, contested }).toEqual({ fill: paint?.fill, contested: paint?.contested });
      expect(assigned[slot]?.id).toBe(paint?.pattern?.id);
      expect(selected).toBe(id === 'KAZ');
    }
  });
  it('has no slot for a hatch that was not assigned', () => {
    const { scene } = statesOn(['brics'], '2025-06-01');
    expect(shapeStates(scene, []).get('KAZ')?.slot).toBe(-1);
  });
});

const state: fc.Arbitrary<ShapeState> = fc.record({
  fill: fc.constantFrom('#000000', '#ffffff'),
  slot: fc.constantFrom(-1, 0, 1),
  solid: fc.constantFrom('', '#123456'),
  contested: fc.boolean(),
  selected: fc.boolean(),
});
const states = fc
  .dictionary(fc.constantFrom('KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'), state)
  .map((all) => new Map(Object.entries(all)));

describe('changedStates', () => {
  it('gives exactly the shapes that differ, as they now are', () => {
    fc.assert(
      fc.property(states, states, (before, after) => {
        const expected = [...after].filter(([id, now]) => JSON.stringify(before.get(id)) !== JSON.stringify(now));
        expect(changedStates(before, after)).toEqual(expected);
      }),
    );
  });
  it('gives nothing for the same scene, and all for the first', () => {
    const { states: all } = statesOn(['brics'], '2025-06-01');
    expect(changedStates(all, statesOn(['brics'], '2025-06-01').states)).toEqual([]);
    expect(changedStates(new Map(), all)).toHaveLength(all.size);
  });
  it.each([
    ['fill', '#111111'],
    ['slot', 3],
    ['solid', '#123456'],
    ['contested', true],
    ['selected', true],
  ])('sees a change of %s alone', (key, value) => {
    const one: ShapeState = { fill: '#000000', slot: -1, solid: '', contested: false, selected: false };
    const after = { ...one, [key]: value };
    expect(changedStates(new Map([['KAZ', one]]), new Map([['KAZ', after]]))).toEqual([['KAZ', after]]);
  });
  it('from 31 December 2024 to 1 January 2025 only new partners of BRICS change', () => {
    const changed = changedStates(statesOn(['brics'], '2024-12-31').states, statesOn(['brics'], '2025-01-01').states);
    const ids = changed.map(([id]) => id);
    expect(ids).toEqual(expect.arrayContaining(['KAZ', 'UZB', 'BLR']));
    expect(ids).not.toContain('RUS');
    const { scene } = statesOn(['brics'], '2025-01-01');
    for (const id of ids)
      expect(['partner', 'prospective', 'ended']).toContain(scene.countries.get(id)?.classes.join());
  });
});
