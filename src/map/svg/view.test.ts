import { describe, expect, it } from 'vitest';
import { readFrame } from '../../../scripts/geo/mapInputs';
import { project } from './projection';
import { fitInner, openView, stillView, viewAt } from './view';

const frame = readFrame('frame.json');
const world = readFrame('world.json');
const equalArea = readFrame('frame-equal-area.json');

/** MapLibre's own numbers: `fitBounds(bounds, { padding })` without bearing or pitch, then `project`. */
const mapLibre = (width: number, height: number, padding: number) => {
  const x = (lon: number) => (lon + 180) / 360;
  const y = (lat: number) => (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))) / 360;
  const [west, south, east, north] = [46, 34.5, 88, 56];
  const wanted = Math.min(
    (width - 2 * padding) / ((x(east) - x(west)) * 512),
    (height - 2 * padding) / ((y(south) - y(north)) * 512),
  );
  const zoom = Math.log2(wanted);
  const worldSize = 512 * 2 ** zoom;
  const [centreX, centreY] = [(x(west) + x(east)) / 2, (y(south) + y(north)) / 2];
  return {
    zoom,
    project: (lon: number, lat: number) => [
      width / 2 + (x(lon) - centreX) * worldSize,
      height / 2 + (y(lat) - centreY) * worldSize,
    ],
  };
};

const sizes: readonly (readonly [number, number])[] = [
  [320, 400],
  [390, 523],
  [390, 844],
  [1280, 800],
  [1920, 1080],
  [2560, 700],
];
const places: readonly (readonly [number, number])[] = [
  [46, 34.5],
  [88, 56],
  [66, 44],
  [74.6, 42.87],
  [30, 60],
];

describe('fitInner', () => {
  it.each(sizes)('puts every place where MapLibre puts it, at %i × %i', (width, height) => {
    const camera = mapLibre(width, height, 8);
    for (const one of [frame, world]) {
      const { viewBox, scale, zoom, size } = fitInner(one, width, height);
      expect(size).toEqual([width, height]);
      expect(zoom).toBeCloseTo(camera.zoom, 5);
      expect(viewBox[2] * scale).toBeCloseTo(width, 2);
      expect(viewBox[3] * scale).toBeCloseTo(height, 2);
      for (const [lon, lat] of places) {
        const [x, y] = project(one.projection, lon, lat);
        const [theirX = 0, theirY = 0] = camera.project(lon, lat);
        // A hundredth of a pixel: the frame's numbers have three decimals.
        expect(Math.abs((x - viewBox[0]) * scale - theirX)).toBeLessThan(0.01);
        expect(Math.abs((y - viewBox[1]) * scale - theirY)).toBeLessThan(0.01);
      }
    }
  });

  it.each(sizes)('is what "meet" makes of openView inside the padding, at %i × %i', (width, height) => {
    const { viewBox, scale } = fitInner(frame, width, height);
    const open = openView(frame);
    const [x, y, wide, high] = open.viewBox;
    const meet = Math.min((width - 16) / wide, (height - 16) / high);
    expect(meet).toBeCloseTo(scale, 9);
    const [left, top] = [8 + (width - 16 - wide * meet) / 2, 8 + (height - 16 - high * meet) / 2];
    expect((x - viewBox[0]) * scale).toBeCloseTo(left, 1);
    expect((y - viewBox[1]) * scale).toBeCloseTo(top, 1);
  });

  it('keeps to the window at the sizes that the application has', () => {
    for (const [width, height] of [
      [360, 520],
      [390, 523],
      [1280, 800],
      [1920, 1080],
    ] as const) {
      const [x, y, wide, high] = fitInner(frame, width, height).viewBox;
      const [left, top, all, tall] = frame.window;
      expect(x >= left && y >= top && x + wide <= left + all && y + high <= top + tall).toBe(true);
    }
  });

  it('stays finite in a container smaller than its padding', () => {
    const { viewBox, scale, zoom } = fitInner(frame, 0, 0);
    expect([...viewBox, scale, zoom].every(Number.isFinite)).toBe(true);
  });
});

describe('viewAt', () => {
  it('has MapLibre’s scale and hatch tiles that double at each whole zoom', () => {
    const at = (zoom: number) => viewAt(frame, [900, 750], zoom, 800, 600);
    expect(at(4).scale).toBeCloseTo(1, 9);
    expect(at(5).scale).toBeCloseTo(2, 9);
    expect([3.9, 4, 4.9, 5].map((zoom) => at(zoom).hatch.unit)).toEqual([2, 1, 1, 0.5]);
    // The tiles begin at 180° W and MapLibre's northern edge.
    const { x, y } = at(4).hatch;
    const [lon0X, lat0Y] = project(frame.projection, 0, 0);
    expect(lon0X - x).toBeCloseTo(4096, 2);
    expect(lat0Y - y).toBeCloseTo(4096, 2);
  });
});

describe('stillView', () => {
  it('shows the box at that width, a hatch tile in its own CSS pixels', () => {
    const { viewBox, scale, size, hatch } = stillView(equalArea, 200);
    expect(viewBox).toEqual(equalArea.inner);
    expect(scale * viewBox[2]).toBeCloseTo(200, 9);
    expect(size?.[0]).toBe(200);
    expect(hatch.unit * scale).toBeCloseTo(1, 3);
  });
});
