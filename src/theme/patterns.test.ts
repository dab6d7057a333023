import { describe, expect, it } from 'vitest';
import { standingClasses } from '../domain/standing';
import { fillOf } from './palette';
import {
  ownPattern,
  type Pattern,
  type PatternKind,
  patternPath,
  patternPixels,
  secondPattern,
  stripePattern,
} from './patterns';

/** Bands are tested below. */
type Hatch = Pattern & { kind: Exclude<PatternKind, 'stripes'> };

const all = new Map<string, Hatch>();
for (const standing of standingClasses)
  for (const make of [ownPattern, secondPattern]) {
    const pattern = make('brics', standing, 'light');
    if (pattern) all.set(pattern.id, pattern as Hatch);
  }
const tiles = [...all.values()];
const cases = tiles.flatMap((tile) => [1, 2, 3].map((ratio) => [tile.id, ratio, tile] as const));

/** Opacity 0–255 of a pixel, the tile repeating in both directions. */
const reader = (tile: Pattern, ratio: number) => {
  const { width, height, data } = patternPixels(tile, ratio);
  return (x: number, y: number) =>
    data[(((y % height) + height) % height) * width * 4 + (((x % width) + width) % width) * 4 + 3] ?? 0;
};

describe('patternPixels', () => {
  it('is tested on every kind', () => expect(new Set(tiles.map(({ kind }) => kind)).size).toBe(5));
  it.each(cases)('%s at %d: a whole number of pixels, in the pattern’s own ink', (_, ratio, tile) => {
    const { width, height, data } = patternPixels(tile, ratio);
    expect([width, height]).toEqual([tile.size * ratio, tile.size * ratio]);
    expect(data).toHaveLength(width * height * 4);
    const ink = [1, 3, 5].map((at) => Number.parseInt(tile.ink.slice(at, at + 2), 16));
    for (let at = 0; at < data.length; at += 4) expect([...data.slice(at, at + 3)]).toEqual(ink);
  });
  it.each(cases)('%s at %d: seamless, its lines run on over every edge', (_, ratio, tile) => {
    const at = reader(tile, ratio);
    const side = tile.size * ratio;
    const steps: Record<Hatch['kind'], readonly (readonly [number, number])[]> = {
      rise: [[1, -1]],
      fall: [[1, 1]],
      cross: [[side / 2, side / 2]],
      level: [[1, 0]],
      dots: [[side / 2, side / 2]],
    };
    for (const [dx, dy] of steps[tile.kind])
      for (let y = 0; y < side; y += 1) for (let x = 0; x < side; x += 1) expect(at(x + dx, y + dy)).toBe(at(x, y));
  });
  it.each(cases)('%s at %d: neither empty nor full', (_, ratio, tile) => {
    const at = reader(tile, ratio);
    const side = tile.size * ratio;
    const values = Array.from({ length: side * side }, (__, i) => at(i % side, Math.floor(i / side)));
    expect(Math.max(...values)).toBeGreaterThan(80);
    expect(Math.min(...values)).toBe(0);
    const cover = values.reduce((sum, value) => sum + value, 0) / 255 / values.length;
    // The same share of ink at every ratio: that of the lines or dots on the tile.
    const { kind, size, width } = tile;
    const lines = (Math.SQRT2 * width) / size;
    const share = {
      rise: lines,
      fall: lines,
      cross: 2 * lines - lines ** 2,
      level: width / size,
      dots: (2 * Math.PI * (width / 2) ** 2) / size ** 2,
    }[kind];
    expect(Math.abs(cover - share)).toBeLessThan(0.05);
  });
});

describe('patternPath', () => {
  it.each(tiles.map((tile) => [tile.id, tile] as const))('%s: the same drawing as its pixels', (_, tile) => {
    const { d, filled } = patternPath(tile);
    expect(filled).toBe(tile.kind === 'dots');
    const at = reader(tile, 3);
    // Every stroke runs through ink: its middle, or the dot's own centre.
    const points = filled
      ? [...d.matchAll(/M(-?[\d.]+),(-?[\d.]+)a([\d.]+)/g)].map(
          ([, x, y, r]) => [Number(x) + Number(r), Number(y)] as const,
        )
      : [...d.matchAll(/M(-?[\d.]+),(-?[\d.]+)(?:L(-?[\d.]+),(-?[\d.]+)|H(-?[\d.]+))/g)].map(
          ([, x, y, x2, y2, h]) => [(Number(x) + Number(x2 ?? h)) / 2, (Number(y) + Number(y2 ?? y)) / 2] as const,
        );
    expect(points.length).toBeGreaterThan(0);
    for (const [x, y] of points) {
      const around = [-1, 0].flatMap((dx) => [-1, 0].map((dy) => at(Math.round(x * 3) + dx, Math.round(y * 3) + dy)));
      expect(Math.max(...around)).toBeGreaterThan(150);
    }
  });
});

describe('ownPattern', () => {
  it('hatches observers and partners, so that they survive greyscale', () => {
    for (const standing of ['partner', 'observer'] as const)
      expect(ownPattern('brics', standing, 'light')).not.toBeNull();
    expect(ownPattern('brics', 'observer', 'light')?.kind).not.toBe(ownPattern('brics', 'partner', 'light')?.kind);
    expect(ownPattern('brics', 'full', 'light')).toBeNull();
  });
  it('names a pattern by all that it is drawn from', () => {
    expect(ownPattern('brics', 'partner', 'light')?.id).not.toBe(ownPattern('brics', 'partner', 'dark')?.id);
    expect(ownPattern('brics', 'partner', 'light')?.id).not.toBe(ownPattern('eaeu', 'partner', 'light')?.id);
  });
});

describe('stripePattern', () => {
  const blocs = ['brics', 'eaeu', 'csto'];
  it('is nothing where there is no tie', () =>
    expect(stripePattern(blocs, ['none', 'unknown', 'not-applicable'], 'light')).toBeNull());
  it('has a band for each bloc in the order of choice, paler for less than a member', () => {
    const bands = (of: Parameters<typeof stripePattern>[1]) => stripePattern(blocs, of, 'light')?.bands;
    expect(bands(['full', 'observer', 'none'])).toEqual([
      fillOf('brics', 'full', 'light'),
      fillOf('eaeu', 'observer', 'light'),
      null,
    ]);
    expect(bands(['frozen', 'partner', 'none'])).toEqual(bands(['full', 'associate', 'none']));
  });
  it.each([1, 2, 3])('at %d: a whole number of pixels, seamless, a third of the tile a band', (ratio) => {
    const tile = stripePattern(blocs, ['full', 'full', 'none'], 'light');
    if (!tile) throw new Error('no stripes');
    const { width, height, data } = patternPixels(tile, ratio);
    expect([width, height]).toEqual([tile.size * ratio, tile.size * ratio]);
    const pixel = (x: number, y: number) => {
      const at = (((y + height) % height) * width + ((x + width) % width)) * 4;
      return data[at + 3] === 0
        ? null
        : `#${[...data.slice(at, at + 3)].map((n) => n.toString(16).padStart(2, '0')).join('')}`;
    };
    const counts = new Map<string | null, number>();
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1) {
        expect(pixel(x + 1, y - 1)).toBe(pixel(x, y));
        counts.set(pixel(x, y), (counts.get(pixel(x, y)) ?? 0) + 1);
      }
    expect(new Set(counts.keys())).toEqual(new Set(tile.bands));
    for (const count of counts.values()) expect(Math.abs(count / (width * height) - 1 / 3)).toBeLessThan(0.03);
  });
});
