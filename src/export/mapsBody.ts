import type { Scene } from '../map/style/scene';
import type { Frame } from '../map/svg/frame';
import type { Box } from '../map/svg/projection';
import { renderSvg } from '../map/svg/renderSvg';
import { partIds } from '../map/svg/SharedShapes';
import { stillView } from '../map/svg/view';
import { surfaces } from '../theme/palette';
import type { Body, Room } from './picture';
import { leading, tag, text } from './svgText';
import { widthOf } from './wrapText';

export interface MapPart {
  scene: Scene;
  /** Above the map; empty: none. */
  caption: string;
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** The part of a frame that has a shape so much wider than high, with all that must be in view; it keeps within what is drawn. */
export function boxOf({ inner, window }: Frame, wanted: number): Box {
  const [left, top, wide, high] = inner;
  const [x, y, most, tallest] = window;
  const aspect = clamp(wanted, wide / tallest, most / high);
  const width = aspect > wide / high ? high * aspect : wide;
  const height = aspect > wide / high ? high : wide / aspect;
  return [
    clamp(left + (wide - width) / 2, x, x + most - width),
    clamp(top + (high - height) / 2, y, y + tallest - height),
    width,
    height,
  ];
}

interface Grid {
  columns: number;
  /** Of a map, in pixels. */
  width: number;
  height: number;
}

/** The grid in which so many maps are largest. */
function gridOf(count: number, frame: Frame, room: Room, gap: number, caption: number): Grid {
  const usual = frame.inner[2] / frame.inner[3];
  const grids = Array.from({ length: count }, (_, i) => i + 1).map((columns): Grid => {
    const rows = Math.ceil(count / columns);
    const cell = (room.width - gap * (columns - 1)) / columns;
    if (room.height === null) return { columns, width: cell, height: cell / usual };
    const high = (room.height - gap * (rows - 1)) / rows - caption;
    const [, , wide, tall] = boxOf(frame, cell / high);
    const scale = Math.min(cell / wide, high / tall);
    return { columns, width: wide * scale, height: tall * scale };
  });
  // In a column of text up to three stand beside each other; more, five in a row.
  const asked = count <= 3 ? count : count === 4 ? 2 : 5;
  if (room.height === null) return grids[asked - 1] ?? { columns: 1, width: room.width, height: room.width / usual };
  const sizeOf = ({ width, height }: Grid) => Math.min(width / frame.inner[2], height / frame.inner[3]);
  return grids.reduce((best, grid) => (sizeOf(grid) > sizeOf(best) ? grid : best));
}

const number = (value: number): string => String(Number(value.toFixed(2)));

/** A map's own document as a part of the picture's. */
const nested = (markup: string, x: number, y: number, width: number, height: number): string =>
  markup.replace(/^<svg [^>]*>/, (head) =>
    head
      .replace(/ (?:xmlns|width|height|aria-hidden|class)="[^"]*"/g, '')
      .replace('<svg', `<svg x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"`),
  );

/** The geometry once for all maps of a picture; lengths stay in units, so that any program draws the lines as wide as they are. */
const shapes = (frame: Frame): string =>
  tag(
    'defs',
    {},
    [
      ...[...frame.countries].map(([id, { path }]) => tag('path', { id: `shape-${id}`, d: path })),
      ...partIds.map((part) => tag('path', { id: `shape-${part}`, d: frame[part] })),
    ].join(''),
  );

/** Letters and lines of the map are those of a screen this many times smaller. */
const zoomOf = (letters: number): number => letters / 17;
/** Narrower than this, in pixels of that screen, a map has no room for names. */
const namedFrom = 320;

const overlap = ([x, y, width, height]: Box, [left, top, wide, high]: Box): boolean =>
  x < left + wide && left < x + width && y < top + high && top < y + height;

/** Countries of which some part may be in sight. */
export const inSight = (frame: Frame, box: Box = frame.window): ReadonlySet<string> =>
  new Set([
    ...[...frame.countries].flatMap(([id, shape]) => (overlap(shape.box, box) ? [id] : [])),
    ...[...frame.points].flatMap(([id, [x, y]]) => (overlap([x, y, 0.1, 0.1], box) ? [id] : [])),
  ]);

/** On one line, in smaller letters where the map is narrower than its name. */
function captionOf(title: string, x: number, y: number, width: number, size: number): string {
  const wide = widthOf(title) * size * 1.12;
  return text(x, y, title, { size: wide > width ? (size * width) / wide : size, weight: 600 });
}

/** Maps of one frame in a grid, in the equal-area projection of their frame. */
export const mapsBody =
  (frame: Frame, parts: readonly MapPart[]): Body =>
  (room, letters) => {
    const many = parts.length > 3;
    const size = letters * (many ? 0.8 : 0.92);
    const hasCaptions = parts.some(({ caption }) => caption !== '');
    const caption = hasCaptions ? size * leading + size * 0.35 : 0;
    const gap = letters * (many ? 0.6 : 0.9);
    const { columns, width, height } = gridOf(parts.length, frame, room, gap, caption);
    const k = zoomOf(letters);
    const view = stillView(frame, width / k, boxOf(frame, width / height));
    const drawn = parts.map(({ scene, caption: title }, i) => {
      const x = (i % columns) * (width + gap);
      const y = Math.floor(i / columns) * (height + caption + gap);
      const markup = renderSvg(scene, frame, {
        idPrefix: `map${i}`,
        view,
        labels: width / k >= namedFrom,
        portable: true,
        ...(parts.length > 1 && { shared: 'shape' }),
      });
      return [
        title === '' ? '' : captionOf(title, x, y + size, width, size),
        nested(markup, x, y + caption, width, height),
        tag('rect', {
          x,
          y: y + caption,
          width,
          height,
          fill: 'none',
          stroke: surfaces.light.border,
          'stroke-width': 1,
        }),
      ].join('');
    });
    const rows = Math.ceil(parts.length / columns);
    return {
      markup: (parts.length > 1 ? shapes(frame) : '') + drawn.join(''),
      width: columns * width + (columns - 1) * gap,
      height: rows * (height + caption) + (rows - 1) * gap,
      shown: inSight(frame, view.viewBox),
    };
  };
