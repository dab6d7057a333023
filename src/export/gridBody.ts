import { paper } from '../theme/chartInks';
import { inkOn } from '../theme/inkOn';
import { surfaces } from '../theme/palette';
import type { Pattern } from '../theme/patterns';
import { hatchDefs, hatched } from './hatches';
import type { Body } from './picture';
import { linesOf, tag, text } from './svgText';
import { widthOf } from './wrapText';

export interface GridCell {
  /** Null: no colour, the sign alone. */
  fill: string | null;
  pattern: Pattern | null;
  sign: string;
  contested?: boolean | undefined;
}

export interface GridRow {
  name: string;
  cells: readonly GridCell[];
}

export interface Grid {
  columns: readonly string[];
  groups: readonly { title: string; rows: readonly GridRow[] }[];
}

const prefix = 'cell';
/** A picture three times as fine must still be one that a browser can draw. */
const tallest = 3000;

function drawCell(cell: GridCell, x: number, y: number, width: number, height: number): string {
  const box = { x: x + 1, y: y + 1, width: width - 2, height: height - 2 };
  const { fill, pattern, sign, contested } = cell;
  const size = Math.min(height * 0.56, width * 0.5);
  const at = [x + width / 2, y + height / 2 + size * 0.36] as const;
  if (fill === null) return text(...at, sign, { size, fill: paper.quiet, anchor: 'middle' });
  const letter = tag(
    'g',
    // The letter stands clear of the hatch.
    pattern ? { stroke: fill, 'stroke-width': size * 0.28, 'stroke-linejoin': 'round', 'paint-order': 'stroke' } : {},
    text(...at, sign, { size, weight: 600, anchor: 'middle', fill: inkOn(fill) }),
  );
  const edge = contested
    ? tag('rect', {
        ...box,
        fill: 'none',
        stroke: surfaces.light.contested,
        'stroke-width': 2,
        'stroke-dasharray': '4 3',
      })
    : '';
  return hatched(box, fill, pattern, prefix) + letter + edge;
}

/** The name of a column, upright: on one line, else on two in smaller letters; what is longer still is cut. */
function headOf(name: string, x: number, room: number, largest: number): string {
  let size = largest;
  let lines = linesOf(name, room, { size });
  if (lines.length > 1) {
    size = largest * 0.82;
    lines = linesOf(name, room, { size });
  }
  const shown = lines.length > 2 ? [lines[0] ?? '', `${lines[1]}…`] : lines;
  return tag(
    'g',
    { transform: `translate(${x.toFixed(2)} ${room.toFixed(2)})rotate(-90)` },
    shown.map((line, i) => text(0, size * 0.36 + (i - (shown.length - 1) / 2) * size * 1.1, line, { size })).join(''),
  );
}

/** A name in the lines that its row has room for; what is longer is cut. */
function nameOf(name: string, y: number, width: number, high: number, size: number): string {
  const lines = linesOf(name, width, { size });
  const most = Math.max(1, Math.floor(high / (size * 1.15)));
  const shown = lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]}…`] : lines;
  return shown
    .map((line, i) => text(0, y + high / 2 + size * 0.36 + (i - (shown.length - 1) / 2) * size * 1.15, line, { size }))
    .join('');
}

/** A table of coloured cells with a letter each: names of columns upright, rows in groups. Rows without room are counted. */
export const gridBody =
  ({ columns, groups }: Grid): Body =>
  (room, letters) => {
    const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
    const titled = groups.filter(({ title }) => title !== '').length;
    const least = letters * 0.82;
    const free = letters * 0.72;
    const headSize = Math.min(letters * 0.8, (room.width * 0.7) / Math.max(1, columns.length) / 1.15);
    const head = Math.min(
      Math.max(...columns.map(widthOf)) * headSize * 1.12 + free * 0.6,
      room.height === null ? 400 : room.height * 0.27,
    );
    const title = titled > 0 ? letters * 1.2 : 0;
    const wanted = room.height === null ? letters * 1.6 : (room.height - head - titled * title) / rows;
    const high = Math.max(least, Math.min(letters * 2.6, wanted));
    const size = Math.min(letters * 0.82, high * 0.62);
    const names = groups.flatMap((group) => group.rows.map(({ name }) => widthOf(name) * size * 1.04));
    const labels = Math.min(room.width * 0.3, Math.max(...names, letters * 3) + free);
    const wide = Math.min((room.width - labels) / columns.length, letters * 2.9);
    const bottom = room.height ?? tallest;
    const parts: string[] = columns.map((name, i) =>
      headOf(name, labels + (i + 0.5) * wide, head - free * 0.4, headSize),
    );
    let y = head;
    let shown = 0;
    for (const group of groups) {
      if (y + title + high > bottom + 0.5) break;
      if (group.title !== '') {
        parts.push(
          text(0, y + title - letters * 0.35, group.title, { size: size * 0.95, weight: 600, fill: paper.quiet }),
        );
        y += title;
      }
      for (const { name, cells } of group.rows) {
        if (y + high > bottom + 0.5) break;
        parts.push(
          tag('path', { d: `M0 ${y.toFixed(1)}h${(labels + wide * columns.length).toFixed(1)}`, stroke: paper.rule }),
          nameOf(name, y, labels - free * 0.5, high, size),
          ...cells.map((cell, i) => drawCell(cell, labels + i * wide, y, wide, high)),
        );
        shown += 1;
        y += high;
      }
    }
    const patterns = groups.flatMap((group) => group.rows.flatMap(({ cells }) => cells.map(({ pattern }) => pattern)));
    return {
      markup: tag('defs', {}, hatchDefs(patterns, prefix)) + parts.join(''),
      width: labels + wide * columns.length,
      height: y,
      left: rows - shown,
    };
  };
