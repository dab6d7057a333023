import { describe, expect, it } from 'vitest';
import { boxOfPath } from './boxOfPath';
import { parseFrame } from './frame';

const good = {
  projection: { kind: 'mercator', lon0: 66, lat0: 44, scale: 22, x0: 1, y0: 2, west: -114 },
  window: [0, 0, 100, 80],
  inner: [10, 10, 50, 40],
  countries: { KAZ: 'M1 2l3 0 0 4z' },
  regionBorders: 'M1 2l3 0',
  borders: '',
  disputed: '',
  lakes: '',
  points: { BHR: [5, 6] },
};

describe('parseFrame', () => {
  it('reads a frame', () => {
    const frame = parseFrame(good, 'frame.json');
    expect(frame.countries.get('KAZ')).toEqual({ path: 'M1 2l3 0 0 4z', box: [1, 2, 3, 4] });
    expect(frame.points.get('BHR')).toEqual([5, 6]);
    expect(frame.projection).toEqual(good.projection);
  });

  it.each<[unknown, string]>([
    [null, 'frame.json: the file is not an object'],
    ['<!doctype html>', 'frame.json: the file is not an object'],
    [{ ...good, countries: [] }, 'frame.json: countries is not an object'],
    [{ ...good, countries: {} }, 'frame.json: countries is not an object with at least one country'],
    [{ ...good, countries: { KAZ: 'javascript:' } }, 'frame.json: countries.KAZ is not path data'],
    [{ ...good, borders: undefined }, 'frame.json: borders is not text'],
    [{ ...good, inner: [1, 2, 3] }, 'frame.json: inner is not a box of four numbers'],
    [{ ...good, window: [0, 0, 0, 5] }, 'frame.json: window is not a box of four numbers'],
    [{ ...good, points: { BHR: [1] } }, 'frame.json: points.BHR is not two numbers'],
    [{ ...good, projection: undefined }, 'frame.json: projection is not an object'],
    [
      { ...good, projection: { ...good.projection, kind: 'globe' } },
      'frame.json: projection.kind is not "mercator" or "equal-area"',
    ],
    [
      { ...good, projection: { ...good.projection, scale: Number.NaN } },
      'frame.json: projection.scale is not a number',
    ],
  ])('says what is wrong with %j', (content, message) => {
    expect(() => parseFrame(content, 'frame.json')).toThrow(new Error(message));
  });
});

describe('boxOfPath', () => {
  it('bounds every subpath', () => {
    expect(boxOfPath('M10 20l5 5-10 0zM-3-4l1 1 0 40z')).toEqual([-3, -4, 18, 41]);
    expect(boxOfPath('')).toEqual([0, 0, 0, 0]);
  });
});
