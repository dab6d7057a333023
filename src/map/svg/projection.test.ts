import { geoAzimuthalEqualArea } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { forward, type Projection, project, turned } from './projection';

const places: readonly (readonly [number, number])[] = [
  [66, 44],
  [46, 34.5],
  [88, 56],
  [74.6, 42.87],
  [-70, -50],
  [179.9, 70],
];

describe('project', () => {
  it('is Web Mercator as MapLibre has it: worldSize 512 · 2^zoom', () => {
    const zoom4: Projection = {
      kind: 'mercator',
      lon0: 0,
      lat0: 0,
      scale: (512 * 2 ** 4) / 360,
      x0: 4096,
      y0: 4096,
      west: -180,
    };
    for (const [lon, lat] of places) {
      const worldSize = 512 * 2 ** 4;
      const x = (worldSize * (180 + lon)) / 360;
      const y = (worldSize * (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)))) / 360;
      const got = project(zoom4, lon, lat);
      expect(got[0]).toBeCloseTo(x, 6);
      expect(got[1]).toBeCloseTo(y, 6);
    }
  });

  it('is Lambert’s azimuthal equal-area as d3-geo has it', () => {
    const own: Projection = { kind: 'equal-area', lon0: 66, lat0: 44, scale: 30, x0: 700, y0: 500 };
    const theirs = geoAzimuthalEqualArea()
      .rotate([-66, -44])
      .scale((30 * 180) / Math.PI)
      .translate([700, 500]);
    for (const [lon, lat] of places) {
      const [x, y] = theirs([lon, lat]) ?? [];
      const got = project(own, lon, lat);
      expect(got[0]).toBeCloseTo(x ?? Number.NaN, 6);
      expect(got[1]).toBeCloseTo(y ?? Number.NaN, 6);
    }
  });

  it('puts what lies west of the cut at the eastern end', () => {
    const cut: Projection = { kind: 'mercator', lon0: 0, lat0: 0, scale: 1, x0: 0, y0: 0, west: -169 };
    expect(project(cut, -170, 0)[0]).toBe(190);
    expect(project(cut, -169, 0)[0]).toBe(-169);
    expect(forward(cut, -170, 0)[0]).toBe(-170);
  });

  it('keeps the poles finite', () => {
    for (const lat of [-90, 90])
      expect(
        forward({ kind: 'mercator', lon0: 0, lat0: 0, scale: 1, x0: 0, y0: 0, west: -180 }, 0, lat).every(
          Number.isFinite,
        ),
      ).toBe(true);
  });
});

describe('turned', () => {
  it('moves by whole turns into [west, west + 360)', () => {
    expect([-170, -169, 190, 191, 551].map((lon) => turned(lon, -169))).toEqual([190, -169, 190, -169, -169]);
  });
});
