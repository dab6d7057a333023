import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { type Frame, parseFrame } from '../../src/map/svg/frame';
import { forward, project } from '../../src/map/svg/projection';
import { bounds, frameSpecs } from './frameSpecs';
import { pointInPolygon } from './pointInPolygon';

const names = ['frame.json', 'frame-equal-area.json', 'world.json'] as const;
const readText = (name: string): string => readFileSync(new URL(`../../public/geo/${name}`, import.meta.url), 'utf8');
const read = (name: string): Frame => parseFrame(JSON.parse(readText(name)), name);
const frames = new Map(names.map((name) => [name, read(name)]));
const frameOf = (name: (typeof names)[number]): Frame => frames.get(name) ?? read(name);

/** Subpaths as positions; a ring is closed again. */
function linesOf(path: string): Position[][] {
  return path
    .split('M')
    .slice(1)
    .map((subpath) => {
      const [x = 0, y = 0, ...steps] = (subpath.match(/-?\d+/g) ?? []).map(Number);
      const line: Position[] = [[x, y]];
      for (let at = 0; at < steps.length; at += 2) {
        const [lastX = 0, lastY = 0] = line.at(-1) ?? [];
        line.push([lastX + (steps[at] ?? 0), lastY + (steps[at + 1] ?? 0)]);
      }
      return subpath.endsWith('z') ? [...line, [x, y]] : line;
    });
}

function countriesAt({ projection, countries }: Frame, [lon = 0, lat = 0]: Position): string[] {
  const place = project(projection, lon, lat);
  const [px, py] = place;
  return [...countries]
    .filter(
      ([
        ,
        {
          path,
          box: [x, y, wide, high],
        },
      ]) => {
        if (px < x || py < y || px > x + wide || py > y + high) return false;
        // Even-odd, as the paths are filled: inside an odd number of rings.
        return linesOf(path).filter((ring) => pointInPolygon(place, [ring])).length % 2 === 1;
      },
    )
    .map(([iso]) => iso);
}

const edgesOf = (lines: readonly Position[][]): string[] =>
  lines.flatMap((line) => line.slice(1).map((to, index) => [line[index]?.join(), to.join()].sort().join(' – ')));

describe.each(names)('%s', (name) => {
  const frame = frameOf(name);
  const [left, top, width, height] = frame.window;
  const everyPath = [
    ...[...frame.countries.values()].map(({ path }) => path),
    frame.borders,
    frame.regionBorders,
    frame.disputed,
    frame.lakes,
  ];

  it('has whole relative coordinates in or just beyond its window, and no more', () => {
    for (const path of everyPath) {
      expect(path).toMatch(/^(M-?\d+[ -]\d+l[-\d ]+z?)*$/);
    }
    const isOut = ([x = 0, y = 0]: Position): boolean =>
      x < left - 8 || x > left + width + 8 || y < top - 8 || y > top + height + 8;
    expect(everyPath.flatMap(linesOf).flat().filter(isOut)).toEqual([]);
  });

  it('has only countries of which the window shows a part', () => {
    for (const [iso, { box }] of frame.countries) {
      const [x, y, wide, high] = box;
      const isSeen = x <= left + width && x + wide >= left && y <= top + height && y + high >= top;
      expect([iso, isSeen]).toEqual([iso, true]);
    }
    for (const iso of ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB', 'AFG', 'CHN', 'IRN', 'PAK', 'RUS', 'AZE', 'GEO', 'MNG'])
      expect(frame.countries.has(iso)).toBe(true);
  });

  it('is framed on the bounds that the interactive map opens with', () => {
    const [west, south, east, north] = bounds;
    const [x, y, wide, high] = frame.inner;
    const corners = Array.from({ length: 85 }, (_, step) => west + (step * (east - west)) / 84).flatMap((lon) =>
      [south, north].map((lat) => forward(frame.projection, lon, lat)),
    );
    for (const [px, py] of corners) {
      expect(px >= x - 0.01 && px <= x + wide + 0.01).toBe(true);
      expect(py >= y - 0.01 && py <= y + high + 0.01).toBe(true);
    }
    expect(Math.min(...corners.map(([px]) => px))).toBeCloseTo(x, 2);
    expect(Math.max(...corners.map(([, py]) => py))).toBeCloseTo(y + high, 2);
    expect(x > left && y > top && x + wide < left + width && y + high < top + height).toBe(true);
  });

  it('has a country on either side of every border', () => {
    const uses = new Map<string, number>();
    for (const edge of edgesOf([...frame.countries.values()].flatMap(({ path }) => linesOf(path))))
      uses.set(edge, (uses.get(edge) ?? 0) + 1);
    const drawn = edgesOf([...linesOf(frame.borders), ...linesOf(frame.regionBorders)]);
    expect(drawn.length).toBeGreaterThan(500);
    const isReal = (edge: string): boolean => {
      const [from = [], to = []] = edge.split(' – ').map((end) => end.split(',').map(Number));
      const isInside = [from, to].every(
        ([x = 0, y = 0]) => x >= left && y >= top && x <= left + width && y <= top + height,
      );
      // Where the window cuts a line rounding can move its end, and it can close an inlet two units wide.
      return isInside && Math.hypot((to[0] ?? 0) - (from[0] ?? 0), (to[1] ?? 0) - (from[1] ?? 0)) > 2;
    };
    expect(drawn.filter((edge) => (uses.get(edge) ?? 0) < 2 && isReal(edge))).toEqual([]);
    const dashed = new Set(edgesOf(linesOf(frame.disputed)));
    expect(dashed.size).toBeGreaterThan(20);
    expect(drawn.filter((edge) => dashed.has(edge))).toEqual([]);
  });

  it.each<[string, Position, string[]]>([
    ['Astana', [71.43, 51.13], ['KAZ']],
    ['Osh', [72.8, 40.53], ['KGZ']],
    ['Batken', [70.82, 40.06], ['KGZ']],
    ['Khujand', [69.63, 40.28], ['TJK']],
    ['Sokh, the exclave', [71.11, 39.98], ['UZB']],
    ['Vorukh, the exclave', [70.55, 39.83], ['TJK']],
    ['Tashkent', [69.24, 41.3], ['UZB']],
    ['Ashgabat', [58.38, 37.94], ['TKM']],
    ['the middle of the Caspian', [51, 42], []],
    ['Baikonur', [63.31, 45.62], ['KAZ']],
  ])('%s at %j is in %j', (_, position, isos) => {
    expect(countriesAt(frame, position)).toEqual(isos);
  });
});

describe('frame.json', () => {
  it('is small enough to stand in the page', () => {
    expect(readText('frame.json').length).toBeLessThanOrEqual(30_000);
  });

  it('is at the scale of zoom 4, like world.json: one view box does for both', () => {
    const { projection, inner } = frameOf('frame.json');
    expect(projection.scale).toBeCloseTo((512 * 2 ** 4) / 360, 8);
    expect(frameOf('world.json').inner).toEqual(inner);
    expect({ ...frameOf('world.json').projection, west: 0 }).toEqual({ ...projection, west: 0 });
  });

  it('has Crimea in Ukraine', () => {
    expect(countriesAt(frameOf('frame.json'), [34.1, 45.1])).toEqual(['UKR']);
  });
});

describe('world.json', () => {
  const world = frameOf('world.json');

  it('draws every country that countries.geojson has, and every small state as a point', () => {
    const { features } = JSON.parse(readText('countries.geojson')) as { features: { properties: { iso: string } }[] };
    expect([...world.countries.keys()].sort()).toEqual(features.map(({ properties }) => properties.iso).sort());
    expect([...world.points.keys()]).toEqual(expect.arrayContaining(['SGP', 'MDV', 'VAT', 'TUV']));
  });

  it.each<[string, Position, string[]]>([
    ['Chukotka, beyond 180°', [-175, 67], ['RUS']],
    ['Vanua Levu, near 180°', [179.1, -16.7], ['FJI']],
    ['Nome', [-164, 65], ['USA']],
    ['Ushuaia', [-68.3, -54.6], ['ARG']],
    ['Sevastopol', [33.6, 44.65], ['UKR']],
    ['Pretoria', [28.2, -25.7], ['ZAF']],
    ['Maseru, an enclave', [28.2, -29.6], ['LSO']],
  ])('%s at %j is in %j', (_, position, isos) => {
    expect(countriesAt(world, position)).toEqual(isos);
  });

  it('tears no country at the edge of the map', () => {
    const [left, , width] = world.window;
    for (const [iso, { box }] of world.countries)
      if (!['USA', 'RUS', 'KIR', 'UMI'].includes(iso)) expect([iso, box[2] < width / 2]).toEqual([iso, true]);
    const [x, , wide] = world.countries.get('RUS')?.box ?? [0, 0, 0, 0];
    expect(x).toBeGreaterThan(left + width / 2);
    expect(x + wide).toBeLessThanOrEqual(left + width + 8);
  });
});

describe('frameSpecs', () => {
  it('name each file once', () => {
    expect(frameSpecs.map(({ name }) => name)).toEqual([...names]);
  });
});
