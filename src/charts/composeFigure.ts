import { escapeXml, paragraph, tag } from '../export/svgText';
import { paper } from '../theme/chartInks';
import { drawSenders, type SendersSheet, sendersHeight } from './composeSenders';
import { drawTime, paperInk, type TimeSheet } from './composeTime';
import { glyphPath } from './glyphSeries';
import type { Look } from './looksSeries';

export interface KeyEntry {
  text: string;
  look: Look;
  months: number;
  /** A line joins its figures, or some of them. */
  line: boolean;
}

export type PanelSheet = (TimeSheet | SendersSheet | { kind: 'none'; title: string }) & { key: readonly KeyEntry[] };

/** All that a picture of the view carries when it leaves the page. */
export interface FigureSheet {
  title: string;
  /** The picture in words. */
  description: string;
  unit: string;
  panels: readonly PanelSheet[];
  /** Sources, notes, day and version: a paragraph each. */
  foot: readonly string[];
  number(value: number): string;
}

/** What the charts of a sheet need; heights of a chart over time in pixels, where it is not the usual one. */
type ChartSheet = Pick<FigureSheet, 'panels' | 'number'> & {
  panelHeight?: number | undefined;
  /** Each chart has its own title: not where it is the only one, whose title is the picture's. */
  titled?: boolean;
};

/** Width of a picture in pixels, and the room round its parts. */
const wide = 960;
const pad = 24;
const gap = 32;
/** Narrower than this, charts stand one below the other. */
const leastOfTwo = 720;
const leastOfThree = 1080;

function drawPanel(panel: PanelSheet, x: number, y: number, width: number, sheet: ChartSheet) {
  const parts: string[] = [];
  let at = y;
  const add = (content: string, size: number, weight?: number, fill?: string) => {
    const { markup, height } = paragraph(x, at, width, content, {
      size,
      ...(weight ? { weight } : {}),
      ...(fill ? { fill } : {}),
    });
    parts.push(markup);
    at += height + 4;
  };
  if ((sheet.titled ?? sheet.panels.length > 1) || panel.kind === 'none') add(panel.title, 14, 600);
  if (panel.kind === 'time') {
    const height = sheet.panelHeight ?? (sheet.panels.length > 1 ? 250 : 380);
    const labelled = sheet.panels.some((one) => one.kind === 'time' && one.labels.size > 0);
    parts.push(drawTime(panel, { x, y: at, width, height }, sheet.number, labelled));
    at += height;
  }
  if (panel.kind === 'senders') {
    parts.push(drawSenders(panel, { x, y: at, width }, sheet.number));
    at += sendersHeight(panel);
  }
  for (const { text, look, months, line } of panel.key) {
    const ink = paperInk(look);
    parts.push(
      (line
        ? tag('path', { d: `M${x},${at + 9}h28`, stroke: ink, 'stroke-width': 2, 'stroke-dasharray': look.dash })
        : '') + tag('path', { d: glyphPath(months, 4), transform: `translate(${x + 14},${at + 9})`, fill: ink }),
    );
    const { markup, height } = paragraph(x + 36, at, width - 36, text, { size: 12, fill: paper.quiet });
    parts.push(markup);
    at += height + 2;
  }
  return { markup: parts.join(''), bottom: at };
}

/** The charts of a view with their keys, in columns: markup from 0, 0 on, and its height. */
export function composePanels(sheet: ChartSheet, whole: number) {
  const columns = Math.min(sheet.panels.length, whole >= leastOfThree ? 3 : whole >= leastOfTwo ? 2 : 1);
  const width = (whole - (columns - 1) * gap) / columns;
  const parts: string[] = [];
  let top = 0;
  for (let row = 0; row < sheet.panels.length; row += columns) {
    const drawn = sheet.panels
      .slice(row, row + columns)
      .map((panel, i) => drawPanel(panel, i * (width + gap), top, width, sheet));
    parts.push(...drawn.map(({ markup }) => markup));
    top = Math.max(...drawn.map(({ bottom }) => bottom)) + 20;
  }
  return { markup: parts.join(''), width: whole, height: top - 20 };
}

/** The view as an SVG document of its own: title, charts, key, sources, note, day and version; nothing outside it is used. */
export function composeFigure(sheet: FigureSheet): string {
  const head = paragraph(pad, pad, wide - 2 * pad, sheet.title, { size: 20, weight: 600 });
  const unit = paragraph(pad, pad + head.height + 4, wide - 2 * pad, sheet.unit, { size: 13, fill: paper.quiet });
  const parts = [head.markup, unit.markup];
  let top = pad + head.height + unit.height + 16;
  const charts = composePanels(sheet, wide - 2 * pad);
  parts.push(tag('g', { transform: `translate(${pad} ${Number(top.toFixed(2))})` }, charts.markup));
  top += charts.height + 20;
  for (const content of sheet.foot) {
    const { markup, height } = paragraph(pad, top, wide - 2 * pad, content, { size: 11, fill: paper.quiet });
    parts.push(markup);
    top += height + 4;
  }
  const height = Math.ceil(top + pad - 8);
  const content = [
    `<title>${escapeXml(sheet.title)}</title>`,
    `<desc>${escapeXml(sheet.description)}</desc>`,
    tag('rect', { width: wide, height, fill: paper.ground }),
    ...parts,
  ].join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: wide,
      height,
      viewBox: `0 0 ${wide} ${height}`,
      'font-family': "'Noto Sans', 'DejaVu Sans', Arial, sans-serif",
    },
    content,
  )}\n`;
}
