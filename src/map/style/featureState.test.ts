import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../dataset/readRecords';
import { indexAtlas } from '../../domain/atlasIndex';
import {
  changedOutlines,
  changedStates,
  type OutlineState,
  outlineStates,
  type ShapeState,
  shapeStates,
} from './featureState';
import { assignSlots } from './patternSlots';
import { makeScene } from './scene';

const parsed = readRecords(fileURLToPath(new URL('../../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const index = indexAtlas(parsed.atlas);
const statesOn = (blocs: readonly string[], day: string, country: string | null = null) => {
  const scene = makeScene(index, { day, blocs, country }, { scheme: 'light', language: 'en' });
  return { scene, states: shapeStates(scene.countries, assignSlots(scene)), outlines: outlineStates(scene) };
};

describe('shapeStates', () => {
  it('has every country with its fill and its hatch’s layer', () => {
    const { scene, states } = statesOn(['brics', 'eaeu'], '2025-06-01');
    expect([...states.keys()]).toEqual([...scene.countries.keys()]);
    const assigned = assignSlots(scene);
    for (const [id, { fill, slot }] of states) {
      const paint = scene.countries.get(id);
      expect(fill).toBe(paint?.fill);
      expect(assigned[slot]?.id).toBe(paint?.pattern?.id);
    }
  });
  it('has no slot for a hatch that was not assigned', () => {
    const { scene } = statesOn(['brics'], '2025-06-01');
    expect(shapeStates(scene.countries, []).get('KAZ')?.slot).toBe(-1);
  });
});

const state: fc.Arbitrary<ShapeState> = fc.record({
  fill: fc.constantFrom('#000000', '#ffffff'),
  slot: fc.constantFrom(-1, 0, 1),
  solid: fc.constantFrom('', '#123456'),
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
  ])('sees a change of %s alone', (key, value) => {
    const one: ShapeState = { fill: '#000000', slot: -1, solid: '' };
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

describe('outlineStates', () => {
  it('has the contested and the selected countries, and no others', () => {
    const { scene, outlines } = statesOn(['brics', 'eaeu'], '2025-06-01', 'KAZ');
    for (const [id, { contested }] of scene.countries)
      expect([id, outlines.get(id)]).toEqual([
        id,
        contested || id === 'KAZ' ? { contested, selected: id === 'KAZ' } : undefined,
      ]);
    expect(outlines.get('KAZ')?.selected).toBe(true);
  });
});

const outline: fc.Arbitrary<OutlineState> = fc.record({ contested: fc.boolean(), selected: fc.boolean() });
const outlines = fc
  .dictionary(fc.constantFrom('KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'), outline)
  .map((all) => new Map(Object.entries(all)));

describe('changedOutlines', () => {
  it('gives what leads from one to the other, and nothing that was so already', () => {
    fc.assert(
      fc.property(outlines, outlines, (before, after) => {
        const marked = (all: ReadonlyMap<string, OutlineState>) =>
          new Map([...all].filter(([, { contested, selected }]) => contested || selected));
        const changes = changedOutlines(before, after);
        expect(marked(new Map([...before, ...changes]))).toEqual(marked(after));
        const none = { contested: false, selected: false };
        for (const [id, state] of changes) expect(before.get(id) ?? none).not.toEqual(state);
      }),
    );
  });
});
