import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realAtlas } from '../../dataset/publish/atlasFixture';
import { placeIn, stepForKey, swipeOf } from './storyPaging';

const { stories } = realAtlas();
const [story] = stories;
const count = story?.steps.length ?? 0;

describe(placeIn, () => {
  it('is the first step of the first story by default', () => {
    expect(placeIn(stories, null, null)).toEqual({ stories, story, step: 0 });
    expect(placeIn([], null, '3')).toBeNull();
  });
  it('counts steps from 1, as the reader does', () => {
    expect(placeIn(stories, 'sovereignty-test', '3')).toMatchObject({ story, step: 2 });
    expect(placeIn(stories, null, String(count))).toMatchObject({ step: count - 1 });
  });
  it('takes the first for what there is not', () => {
    expect(placeIn(stories, null, String(count + 1))).toMatchObject({ step: 0 });
    expect(placeIn(stories, 'no-such-story', '2')).toMatchObject({ story, step: 1 });
  });
  it('finds another story by its id', () => {
    const other = { ...story, id: 'another', steps: story?.steps.slice(0, 2) ?? [], title: '', lead: '' };
    expect(placeIn([...stories, other], 'another', '2')).toMatchObject({ story: { id: 'another' }, step: 1 });
    expect(placeIn([...stories, other], 'another', '3')).toMatchObject({ step: 0 });
  });
});

describe(stepForKey, () => {
  it('goes on, back, to the start and to the end', () => {
    expect(['ArrowRight', 'ArrowLeft', 'Home', 'End'].map((key) => stepForKey(key, 3, 10))).toEqual([4, 2, 0, 9]);
  });
  it('leaves every other key alone, and both ends', () => {
    expect(['ArrowDown', 'PageDown', 'a', 'toString'].map((key) => stepForKey(key, 3, 10))).toEqual(
      Array(4).fill(undefined),
    );
    expect([stepForKey('ArrowLeft', 0, 10), stepForKey('ArrowRight', 9, 10)]).toEqual([undefined, undefined]);
  });
  it('never leaves the story', () =>
    fc.assert(
      fc.property(fc.string(), fc.nat(98), fc.integer({ min: 1, max: 99 }), (key, step, of) => {
        const next = stepForKey(key, step % of, of);
        return next === undefined || (next >= 0 && next < of);
      }),
    ));
});

describe(swipeOf, () => {
  const from = { x: 200, y: 300 };
  it.each([
    ['to the left: on', { x: 120, y: 310 }, 1],
    ['to the right: back', { x: 280, y: 310 }, -1],
    ['48 pixels are enough', { x: 152, y: 300 }, 1],
    ['47 are a slip', { x: 153, y: 300 }, 0],
    ['down is a scroll', { x: 150, y: 500 }, 0],
    ['aslant is not meant', { x: 140, y: 345 }, 0],
  ] as const)('%s', (_, to, by) => expect(swipeOf(from, to)).toBe(by));
  it('and the other way round is the opposite', () =>
    fc.assert(
      fc.property(fc.nat(400), fc.nat(800), fc.nat(400), fc.nat(800), (x, y, x2, y2) => {
        // A sum, since 0 and -0 are not the same to a test.
        return swipeOf({ x, y }, { x: x2, y: y2 }) + swipeOf({ x: x2, y: y2 }, { x, y }) === 0;
      }),
    ));
});
