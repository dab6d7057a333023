import { describe, expect, it } from 'vitest';
import { readAtlas, readFrame, sceneOf } from '../../../scripts/geo/mapInputs';
import { lineHeight } from '../style/layers/labels';
import { breakLines, placeLabels, textWidth } from './placeLabels';
import { fitInner, stillView } from './view';

const frame = readFrame('frame.json');
const scene = sceneOf(readAtlas(), ['brics'], '2024-10-22');
const five = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'];

describe('placeLabels', () => {
  it.each([
    [1920, 1080],
    [1280, 800],
    [390, 523],
    [360, 520],
    [320, 460],
  ])('names each of the five at %i × %i', (width, height) => {
    const placed = placeLabels(scene, frame, fitInner(frame, width, height), false);
    expect(placed.map(({ id }) => id)).toEqual(expect.arrayContaining(five));
  });

  it.each(['ru', 'kk', 'uz', 'ky', 'tg', 'tk'] as const)('names each of the five on a phone in %s', (language) => {
    const names = new Map(readAtlas().atlas.countries.map((country) => [country.id, country.names[language]]));
    const spoken = { ...scene, labels: scene.labels.map((label) => ({ ...label, name: names.get(label.id) ?? '' })) };
    for (const [width, height] of [
      [390, 523],
      [360, 700],
      [360, 520],
      [320, 460],
    ] as const) {
      const placed = placeLabels(spoken, frame, fitInner(frame, width, height), false);
      expect(
        placed.map(({ id }) => id),
        `${width} × ${height}`,
      ).toEqual(expect.arrayContaining(five));
    }
  });

  it('lets no label touch another, nor, when whole ones are wanted, the edge', () => {
    const equalArea = readFrame('frame-equal-area.json');
    const view = stillView(equalArea, 700);
    const placed = placeLabels(scene, equalArea, view, true);
    expect(placed.length).toBeGreaterThan(8);
    const boxes = placed.map(({ x, y, lines, size }) => {
      const [wide, high] = [Math.max(...lines.map(textWidth)) * size, lines.length * lineHeight * size];
      return { x: x - wide / view.scale / 2, y: y - high / view.scale / 2, w: wide / view.scale, h: high / view.scale };
    });
    const [left, top, width, height] = view.viewBox;
    for (const [at, a] of boxes.entries()) {
      expect(a.x >= left && a.y >= top && a.x + a.w <= left + width && a.y + a.h <= top + height).toBe(true);
      for (const b of boxes.slice(at + 1))
        expect(a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h).toBe(false);
    }
  });

  it.each([
    [577, 605],
    [1088, 884],
    [768, 660],
  ])('prints no half names at the edge of %i × %i', (width, height) => {
    const view = fitInner(frame, width, height);
    const [left, , wide] = view.viewBox;
    const placed = placeLabels(scene, frame, view, false);
    expect(placed.length).toBeGreaterThan(five.length);
    for (const { id, x, lines, size } of placed) {
      const half = (Math.max(...lines.map(textWidth)) * size) / view.scale / 2;
      expect(x - half >= left && x + half <= left + wide, id).toBe(true);
    }
  });

  it('keeps the world’s labels for when there is room', () => {
    const world = readFrame('world.json');
    const far = { ...fitInner(world, 1280, 800), zoom: 1.5 };
    expect(placeLabels(scene, world, far, false)).toEqual([]);
  });
});

describe('breakLines', () => {
  it('balances words and keeps every one', () => {
    expect(breakLines('Kazakhstan', 8)).toEqual(['Kazakhstan']);
    expect(breakLines('United Arab Emirates', 8)).toEqual(['United Arab', 'Emirates']);
    expect(breakLines('Papua New Guinea and more besides', 8).join(' ')).toBe('Papua New Guinea and more besides');
  });
});
