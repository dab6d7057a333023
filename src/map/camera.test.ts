import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrame } from '../../scripts/geo/mapInputs';
import { leastZoom, mostZoom } from '../domain/model/place';
import { cameraAt, panned, placeAt, viewOf, zoomed } from './camera';
import { project, unproject } from './svg/projection';
import { fitInner } from './svg/view';

const frame = readFrame('frame.json');
const camera = fc.record({
  center: fc.tuple(fc.double({ min: 0, max: 120, noNaN: true }), fc.double({ min: -50, max: 70, noNaN: true })),
  zoom: fc.double({ min: 1.5, max: 8, noNaN: true }),
});

describe('unproject', () => {
  it('is the way back', () =>
    fc.assert(
      fc.property(camera, ({ center }) => {
        const [lon, lat] = unproject(frame.projection, ...project(frame.projection, ...center));
        expect(lon).toBeCloseTo(center[0], 8);
        expect(lat).toBeCloseTo(center[1], 8);
      }),
    ));
});

describe('camera', () => {
  it('is the one that its place in an address says, to three pixels at the edge', () =>
    fc.assert(
      fc.property(camera, (at) => {
        const [view, again] = [at, cameraAt(placeAt(at))].map((each) => viewOf(frame, each, 800, 600));
        for (const side of [0, 1] as const)
          expect(Math.abs((again?.viewBox[side] ?? 0) - (view?.viewBox[side] ?? 0)) * (view?.scale ?? 1)).toBeLessThan(
            3,
          );
      }),
    ));

  it('none is the region as it fits', () => expect(viewOf(frame, null, 576, 602)).toEqual(fitInner(frame, 576, 602)));

  it('a view and the camera of that view show the same', () =>
    fc.assert(
      fc.property(camera, (at) => {
        const view = viewOf(frame, at, 800, 600);
        const again = viewOf(frame, panned(frame, view, 0, 0), 800, 600);
        for (const [i, value] of view.viewBox.entries()) expect(again.viewBox[i]).toBeCloseTo(value, 2);
      }),
    ));

  it('the place under the pointer stays there while it is zoomed', () =>
    fc.assert(
      fc.property(
        camera,
        fc.double({ min: -2, max: 2, noNaN: true }),
        fc.integer({ min: -400, max: 400 }),
        fc.integer({ min: -300, max: 300 }),
        (at, steps, x, y) => {
          const view = viewOf(frame, at, 800, 600);
          const next = zoomed(frame, view, steps, [x, y]);
          fc.pre(Math.abs(next.center[1]) < 80 && Math.abs(next.center[0] - 66) < 180);
          const under = (v: typeof view) => [v.viewBox[0] + (400 + x) / v.scale, v.viewBox[1] + (300 + y) / v.scale];
          const [before, after] = [under(view), under(viewOf(frame, next, 800, 600))];
          // View boxes are rounded to thousandths of a unit.
          for (const [i, value] of before.entries()) expect(Math.abs((after[i] ?? 0) - value)).toBeLessThan(0.02);
        },
      ),
    ));

  it('zooms no further than the engine does', () => {
    const view = viewOf(frame, null, 800, 600);
    expect(zoomed(frame, view, 99).zoom).toBe(mostZoom);
    expect(zoomed(frame, view, -99).zoom).toBe(leastZoom);
  });
});
