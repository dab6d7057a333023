import type { LegendGroup, LegendMark, LegendRow } from '../map/style/legendGroups';
import { inkOn } from '../theme/inkOn';
import { surfaces } from '../theme/palette';
import { hatchDefs, hatched } from './hatches';
import { leading, linesOf, tag, text, textLines } from './svgText';
import { widthOf } from './wrapText';

const { border, text: ink, contested: contestedInk } = surfaces.light;
const prefix = 'key';

/** A piece of the drawing: as wide as one and a half letters, as high as one. */
function swatch({ fill, pattern, contested, sign }: LegendMark, x: number, y: number, size: number): string {
  const box = { x, y, width: size * 1.5, height: size };
  const edge = contested
    ? { stroke: contestedInk, 'stroke-width': 2, 'stroke-dasharray': '4 3' }
    : { stroke: border, 'stroke-width': 1 };
  const filled = fill === 'transparent' ? '' : hatched(box, fill, pattern, prefix);
  const framed = fill === 'transparent' && !contested ? '' : tag('rect', { ...box, fill: 'none', ...edge });
  const letter =
    sign === undefined
      ? ''
      : tag(
          'g',
          // The letter stands clear of the hatch.
          pattern
            ? { stroke: fill, 'stroke-width': size * 0.26, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
            : {},
          text(x + size * 0.75, y + size * 0.8, sign, {
            size: size * 0.85,
            weight: 600,
            anchor: 'middle',
            fill: fill === 'transparent' ? ink : inkOn(fill),
          }),
        );
  return filled + framed + letter;
}

interface Block {
  markup: string;
  height: number;
}

const defsOf = (groups: readonly LegendGroup[]): string =>
  tag(
    'defs',
    {},
    hatchDefs(
      groups.flatMap(({ rows }) => rows.map(({ mark }) => mark.pattern)),
      prefix,
    ),
  );

/** Without a mark, words begin where marks do. */
const indent = ({ mark }: LegendRow, size: number): number =>
  mark.fill === 'transparent' && !mark.contested && mark.sign === undefined ? 0 : size * 1.9;

/** Width of a row on one line. */
const widthOfRow = (row: LegendRow, size: number): number => indent(row, size) + widthOf(row.label) * size * 1.04;
const gapOf = (size: number): number => size * 1.3;

/** A group's rows, as many to a line as fit the width. */
function groupInRows({ title, rows }: LegendGroup, x: number, top: number, width: number, size: number): Block {
  const parts: string[] = [];
  let y = top;
  if (title !== '') {
    const style = { size, weight: 600 };
    const { markup, height } = textLines(x, y, linesOf(title, width, style), style);
    parts.push(markup);
    y += height + size * 0.2;
  }
  let at = x;
  for (const row of rows) {
    const wide = widthOfRow(row, size);
    if (at > x && at + wide > x + width) {
      at = x;
      y += size * 1.6;
    }
    const lines = linesOf(row.label, width - indent(row, size), { size });
    parts.push(
      swatch(row.mark, at, y, size),
      textLines(at + indent(row, size), y - size * 0.12, lines, { size }).markup,
    );
    if (lines.length > 1) y += (lines.length - 1) * size * leading;
    at += wide + gapOf(size);
  }
  return { markup: parts.join(''), height: y + size * 1.9 - top };
}

/** Width of a group with all its rows on one line. */
const widthOfGroup = ({ title, rows }: LegendGroup, size: number): number =>
  Math.max(
    widthOf(title) * size * 1.14,
    rows.reduce((sum, row) => sum + widthOfRow(row, size) + gapOf(size), -gapOf(size)),
  ) + 1;

/** Rows one after the other; groups that are short stand beside each other. */
export function legendInRows(
  groups: readonly LegendGroup[],
  x: number,
  top: number,
  width: number,
  size: number,
): Block {
  const parts: string[] = [];
  let [at, y, band] = [x, top, 0];
  for (const group of groups) {
    const wide = Math.min(width, widthOfGroup(group, size));
    if (at > x && at + wide > x + width) [at, y, band] = [x, y + band, 0];
    const { markup, height } = groupInRows(group, at, y, wide, size);
    parts.push(markup);
    band = Math.max(band, height);
    at += wide + size * 2.6;
  }
  return { markup: defsOf(groups) + parts.join(''), height: Math.max(0, y + band - top - size * 0.4) };
}

/** Rows one below the other, their words wrapped. */
export function legendInColumn(
  groups: readonly LegendGroup[],
  x: number,
  top: number,
  width: number,
  size: number,
): Block {
  const parts: string[] = [];
  let y = top;
  for (const { title, rows } of groups) {
    if (title !== '') {
      const { markup, height } = textLines(x, y, linesOf(title, width, { size, weight: 600 }), { size, weight: 600 });
      parts.push(markup);
      y += height + size * 0.25;
    }
    for (const row of rows) {
      const lines = linesOf(row.label, width - indent(row, size), { size });
      parts.push(
        swatch(row.mark, x, y, size),
        textLines(x + indent(row, size), y - size * 0.12, lines, { size }).markup,
      );
      y += Math.max(size * 1.5, lines.length * size * leading + size * 0.15);
    }
    y += size * 0.6;
  }
  return { markup: defsOf(groups) + parts.join(''), height: Math.max(0, y - top - size * 0.6) };
}
