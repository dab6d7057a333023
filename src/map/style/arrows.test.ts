import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAtlas } from '../../../scripts/geo/mapInputs';
import { arrowShape } from './arrowShapes';
import { type Arrow, arrowsIn, mostArrows } from './arrows';
import { arrowLayers } from './layers/arrows';
import { makeScene } from './scene';

const index = readAtlas();
const all = index.atlas.tradeMeasures.map(({ id }) => id);
const drawn = (measures: readonly string[], day: string): Arrow[] =>
  arrowsIn(makeScene(index, { day, blocs: [], country: null, measures }, { scheme: 'light', language: 'en' }));
const numbered = (measures: readonly string[], day: string) =>
  drawn(measures, day).map(({ number, measure }) => `${number} ${measure}`);

describe('arrowsIn', () => {
  const ban = 'rus-kaz-plants-2024-10';
  const labelOf = (country: string) => index.countries.get(country)?.labelAt;

  it('leads from the label of who imposes to that of who is hit', () =>
    expect(drawn([ban], '2024-10-20')).toEqual([
      { number: 1, measure: ban, from: labelOf('RUS'), to: labelOf('KAZ'), open: false, lane: 0 },
    ]));

  it.each([
    ['2024-10-16', 0],
    ['2024-10-17', 1],
    ['2025-04-22', 1],
    ['2025-04-23', 0],
  ])('draws the ban of 17 October 2024 on %s: %i', (day, count) => expect(drawn([ban], day)).toHaveLength(count));

  it('marks what began and has no end on record', () =>
    expect(drawn(['rus-kaz-cert-2024-09'], '2024-10-20')).toMatchObject([{ open: true }]));

  it('never draws what was only considered or was denied, on any day', () => {
    const never = index.atlas.tradeMeasures.filter(({ outcome }) => outcome !== 'imposed').map(({ id }) => id);
    expect(never.length).toBeGreaterThan(1);
    for (const day of ['2018-03-06', '2023-10-20', '2026-11-22']) expect(drawn(never, day)).toEqual([]);
  });

  it('keeps the numbers of the choice, whatever of it is not drawn or not there', () =>
    expect(numbered(['kaz-rus-dualuse-2023', ban, 'no-such-measure', 'kaz-rus-wheat-2024-08'], '2024-10-20')).toEqual([
      `2 ${ban}`,
      '4 kaz-rus-wheat-2024-08',
    ]));

  it('draws five at most: the first of those in force', () => {
    expect(drawn(all, '2024-10-20')).toHaveLength(mostArrows);
    fc.assert(
      fc.property(fc.shuffledSubarray(all), fc.constantFrom('2014-12-01', '2021-06-01', '2024-10-20'), (ids, day) => {
        const one = ids.flatMap((id) => drawn([id], day).map(({ measure }) => measure));
        expect(drawn(ids, day).map(({ measure }) => measure)).toEqual(one.slice(0, mostArrows));
      }),
    );
  });

  it('gives arrows of one way a lane each', () => {
    const ids = ['rus-kaz-plants-2024-10', 'rus-kaz-cert-2024-09', 'kaz-rus-wheat-2024-08'];
    expect(drawn(ids, '2024-10-20').map(({ lane }) => lane)).toEqual([0, 1, 0]);
  });
});

describe('arrowLayers', () => {
  const shownOn = (day: string) => {
    const chosen = { day, blocs: [], country: null, measures: ['rus-kaz-plants-2024-10'] };
    const layers = arrowLayers(makeScene(index, chosen, { scheme: 'light', language: 'en' }));
    return new Set(layers.map(({ layout }) => layout?.visibility));
  };
  it('are all shown where there is an arrow, and hidden where there is none', () => {
    expect(shownOn('2024-10-17')).toEqual(new Set(['visible']));
    expect(shownOn('2024-10-16')).toEqual(new Set(['none']));
  });
});

describe('arrowShape', () => {
  const place = fc.tuple(fc.double({ min: 20, max: 130, noNaN: true }), fc.double({ min: 10, max: 65, noNaN: true }));
  const anArrow = fc
    .record({ from: place, to: place, lane: fc.nat(4), open: fc.boolean() })
    .filter(({ from, to }) => Math.hypot(from[0] - to[0], from[1] - to[1]) > 1)
    .map((arrow): Arrow => ({ ...arrow, number: 1, measure: 'any' }));
  const distance = ([x = 0, y = 0]: readonly number[], [a = 0, b = 0]: readonly number[]) => Math.hypot(x - a, y - b);

  it('begins near who imposes, ends near who is hit, and its tip is the end of its line', () =>
    fc.assert(
      fc.property(anArrow, (arrow) => {
        const { line, head } = arrowShape(arrow);
        const [first, last] = [line[0] ?? [0, 0], line.at(-1) ?? [0, 0]];
        expect(distance(first, arrow.from)).toBeLessThan(distance(first, arrow.to));
        expect(distance(last, arrow.to)).toBeLessThan(distance(last, arrow.from));
        expect(distance(head[1] ?? [0, 0], last)).toBeLessThan(1e-6);
      }),
    ));

  it('bends to the left of its way, each lane further, so that an answer lies on the other side', () => {
    const there: Arrow = { number: 1, measure: 'any', from: [62, 55], to: [67, 48.2], open: false, lane: 0 };
    const back: Arrow = { ...there, from: there.to, to: there.from };
    const side = ({ middle: [x, y] }: ReturnType<typeof arrowShape>) => 5 * (y - 55) + 6.8 * (x - 62);
    const sides = [back, there, { ...there, lane: 1 }].map((arrow) => side(arrowShape(arrow)));
    expect(sides).toEqual([...sides].sort((a, b) => a - b));
    expect(sides[0]).toBeLessThan(0);
    expect(sides[1]).toBeGreaterThan(0);
  });

  it('takes the shorter way round the globe', () => {
    const { line } = arrowShape({ number: 1, measure: 'any', from: [170, 50], to: [-170, 50], open: false, lane: 0 });
    for (const [lon] of line) expect(lon).toBeGreaterThan(165);
    for (const [lon] of line) expect(lon).toBeLessThan(195);
  });
});
