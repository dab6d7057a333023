import { paper } from '../theme/chartInks';
import { surfaces } from '../theme/palette';
import { footBlock, type PictureWords } from './footBlock';
import { type Format, type FormatId, formats } from './formats';
import { legendInColumn, legendInRows } from './legendBlock';
import type { Drawn, Picture } from './picture';
import { escapeXml, fontFamily, leading, linesOf, tag, textLines } from './svgText';

const { accent } = surfaces.light;

const moved = (x: number, y: number, markup: string): string =>
  tag('g', { transform: `translate(${Number(x.toFixed(2))} ${Number(y.toFixed(2))})` }, markup);

/** Bar, title and, where it is asked for, the view in words; the title as large as lets it stand in a few lines. */
function headBlock({ title, summary }: Picture, format: Format, width: number, lead: boolean) {
  const most = format.height !== null && format.height >= format.width ? 3 : 2;
  const least = format.title * 0.6;
  let size = format.title;
  while (size > least && linesOf(title, width, { size, weight: 600 }).length > most) size -= 1;
  const style = { size, weight: 600 };
  const name = textLines(0, 18, linesOf(title, width, style), style);
  const about = lead
    ? textLines(0, 18 + name.height + format.text * 0.4, linesOf(summary, width, { size: format.text }), {
        size: format.text,
        fill: paper.quiet,
      })
    : { markup: '', height: 0 };
  const bar = tag('rect', { x: 0, y: 0, width: 88, height: 7, fill: accent });
  return {
    markup: bar + name.markup + about.markup,
    height: 18 + name.height + (lead ? format.text * 0.4 + about.height : 0),
  };
}

/** What is given up, in this order, where the drawing has too little height. */
interface Thrift {
  lead: boolean;
  sourceLines: number;
}

const thrifts = ({ lead, sourceLines }: Format): Thrift[] => [
  { lead, sourceLines },
  { lead: false, sourceLines },
  { lead: false, sourceLines: 1 },
];

/** Least share of a picture's height that its drawing is to have. */
const leastShare = 0.45;

interface Parts {
  head: { markup: string; height: number };
  foot: { markup: string; height: number };
  legend: { markup: string; height: number };
  /** Room of the drawing. */
  room: { width: number; height: number | null };
}

/** The view in words beside the drawing, where there is room for all of it. */
function aside(picture: Picture, top: number, width: number, height: number, { text: size }: Format): string {
  const style = { size: size * 0.82, fill: paper.quiet };
  const lines = linesOf(picture.summary, width, style);
  return lines.length * style.size * leading <= height ? textLines(0, top, lines, style).markup : '';
}

function partsOf(picture: Picture, format: Format, left: number, thrift: Thrift, say: PictureWords): Parts {
  const inner = format.width - 2 * format.margin;
  const head = headBlock(picture, format, inner, thrift.lead);
  const foot = footBlock(picture, format, { width: inner, left, sourceLines: thrift.sourceLines }, say);
  const gap = format.text;
  const size = format.text * 0.82;
  const beside = format.aside && picture.legend.length > 0;
  const column = Math.round(inner * 0.25);
  const legend = beside
    ? legendInColumn(picture.legend, 0, 0, column, size)
    : legendInRows(picture.legend, 0, 0, inner, size);
  const room = format.height === null ? null : format.height - format.top - format.bottom - head.height - foot.height;
  const below = beside || picture.legend.length === 0 ? 0 : legend.height + gap;
  return {
    head,
    foot,
    legend,
    room: { width: beside ? inner - column - 1.5 * gap : inner, height: room === null ? null : room - below - 2 * gap },
  };
}

function choose(picture: Picture, format: Format, left: number, say: PictureWords): Parts {
  const tried = thrifts(format).map((thrift) => partsOf(picture, format, left, thrift, say));
  const good = tried.find(
    ({ room }) => room.height === null || format.height === null || room.height >= leastShare * format.height,
  );
  const last = good ?? tried.at(-1);
  if (!last) throw new Error('A picture has no parts.');
  return last;
}

/**
 * A view as an SVG document of its own, in one of the sizes: title, drawing, key, what to beware of, boundaries, sources, data version
 * and address. Nothing outside it is used, and the same picture gives the same bytes.
 */
export function composePicture(picture: Picture, id: FormatId, say: PictureWords): string {
  const format: Format = formats[id];
  const { width, margin, top } = format;
  let parts = choose(picture, format, 0, say);
  let drawn: Drawn = picture.body(parts.room, format.text);
  if (drawn.left) {
    parts = choose(picture, format, drawn.left, say);
    drawn = picture.body(parts.room, format.text);
  }
  const { head, foot, legend, room } = parts;
  const gap = format.text;
  const bodyTop = top + head.height + gap;
  const beside = format.aside && picture.legend.length > 0;
  const bodyHeight = beside && room.height === null ? Math.max(drawn.height, legend.height) : drawn.height;
  const legendTop = bodyTop + bodyHeight + gap;
  const end = beside || picture.legend.length === 0 ? bodyTop + bodyHeight : legendTop + legend.height;
  const height = format.height ?? Math.ceil(end + gap + foot.height + format.bottom);
  const footTop = height - format.bottom - foot.height;
  const column = margin + room.width + 1.5 * gap;
  const side = legend.height + gap;
  const content = [
    `<title id="title">${escapeXml(picture.title)}</title>`,
    `<desc id="desc">${escapeXml(picture.summary)}</desc>`,
    tag('rect', { width, height, fill: paper.ground }),
    moved(margin, top, head.markup),
    moved(margin + Math.max(0, (room.width - drawn.width) / 2), bodyTop, drawn.markup),
    beside
      ? moved(
          column,
          bodyTop,
          legend.markup + aside(picture, side, width - margin - column, (room.height ?? bodyHeight) - side, format),
        )
      : moved(margin, legendTop, legend.markup),
    tag('path', { d: `M${margin} ${footTop.toFixed(1)}H${width - margin}`, stroke: paper.rule, 'stroke-width': 1.5 }),
    moved(margin, footTop, foot.markup),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'title desc',
      'xml:lang': picture.lang,
      lang: picture.lang,
      'font-family': fontFamily,
    },
    content.filter(Boolean).join('\n'),
  )}\n`;
}
