import type { LegendGroup } from '../map/style/legendGroups';
import { paper } from '../theme/chartInks';
import { surfaces } from '../theme/palette';
import { footBlock, type PictureWords } from './footBlock';
import { type Format, type FormatId, formats } from './formats';
import { keptDates } from './keptDates';
import { legendInColumn, legendInRows } from './legendBlock';
import { markRecords } from './markRecords';
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
  const lines = () => linesOf(keptDates(title), width, { size, weight: 600 });
  while (size > least && lines().length > most) size -= 1;
  const name = textLines(
    0,
    18,
    lines().map((line) => line.replaceAll('\u00a0', ' ')),
    { size, weight: 600 },
  );
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

const thrifts = ({ lead, sourceLines }: Format, isLong: boolean): Thrift[] => [
  { lead: lead && !isLong, sourceLines },
  { lead: false, sourceLines },
  { lead: false, sourceLines: 1 },
];

/** Least height of a drawing, as a share of the picture's height and width. */
const leastHeight = ({ width, height }: Format): number => Math.min(0.45 * (height ?? 0), 0.62 * width);
/** Lines that a lead may have. */
const leadLines = 7;

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

interface State {
  legend: readonly LegendGroup[];
  left: number;
}

/** The key in a column, in letters that let all of it stand. */
function columnWithin(key: readonly LegendGroup[], width: number, high: number, largest: number) {
  let size = largest;
  let drawn = legendInColumn(key, 0, 0, width, size);
  while (drawn.height > high && size > largest * 0.5) {
    size -= 0.5;
    drawn = legendInColumn(key, 0, 0, width, size);
  }
  return drawn;
}

function partsOf(
  picture: Picture,
  format: Format,
  { legend: key, left }: State,
  thrift: Thrift,
  say: PictureWords,
): Parts {
  const inner = format.width - 2 * format.margin;
  const head = headBlock(picture, format, inner, thrift.lead);
  const foot = footBlock(picture, format, { width: inner, left, sourceLines: thrift.sourceLines }, say);
  const gap = format.text;
  const size = format.text * 0.82;
  const beside = format.aside && key.length > 0;
  const column = Math.round(inner * 0.25);
  const room = format.height === null ? null : format.height - format.top - format.bottom - head.height - foot.height;
  const high = room === null ? Number.POSITIVE_INFINITY : room - 2 * gap;
  const legend = beside ? columnWithin(key, column, high, size) : legendInRows(key, 0, 0, inner, size);
  const below = beside || key.length === 0 ? 0 : legend.height + gap;
  return {
    head,
    foot,
    legend,
    room: { width: beside ? inner - column - 1.5 * gap : inner, height: room === null ? null : room - below - 2 * gap },
  };
}

function choose(picture: Picture, format: Format, state: State, say: PictureWords): Parts {
  const inner = format.width - 2 * format.margin;
  const isLong = linesOf(picture.summary, inner, { size: format.text }).length > leadLines;
  let parts: Parts | undefined;
  for (const thrift of thrifts(format, isLong)) {
    parts = partsOf(picture, format, state, thrift, say);
    if (parts.room.height === null || parts.room.height >= leastHeight(format)) break;
  }
  if (!parts) throw new Error('A picture has no parts.');
  return parts;
}

interface Composed {
  parts: Parts;
  drawn: Drawn;
  legend: readonly LegendGroup[];
}

/** The drawing in the room that key and foot leave; the key without what is out of sight, and a note of what found no room. */
function composed(picture: Picture, format: Format, say: PictureWords): Composed {
  const draw = (state: State): Composed => {
    const parts = choose(picture, format, state, say);
    return { parts, drawn: picture.body(parts.room, format.text), legend: state.legend };
  };
  const whole = picture.legend(null);
  let best = draw({ legend: whole, left: 0 });
  const { shown } = best.drawn;
  if (shown) {
    const less = draw({ legend: picture.legend(shown), left: 0 });
    // More room may bring more into sight: then the whole key stays.
    const needed = picture.legend(less.drawn.shown ?? null);
    const labels = (groups: readonly LegendGroup[]) =>
      JSON.stringify(groups.map(({ rows }) => rows.map(({ key }) => key)));
    if (labels(needed) === labels(less.legend)) best = less;
  }
  // The note itself takes room from the drawing, and what it says must be true of the drawing above it.
  let left = 0;
  while ((best.drawn.left ?? 0) > left) {
    left = best.drawn.left ?? 0;
    best = draw({ legend: best.legend, left });
  }
  return best;
}

/**
 * A view as an SVG document of its own, in one of the sizes: title, drawing, key, what to beware of, boundaries, sources, data version
 * and address. Nothing outside it is used, and the same picture gives the same bytes.
 */
export function composePicture(picture: Picture, id: FormatId, say: PictureWords): string {
  const format: Format = formats[id];
  const { width, margin, top } = format;
  const { parts, drawn, legend: key } = composed(picture, format, say);
  const { head, foot, legend, room } = parts;
  const gap = format.text;
  const bodyTop = top + head.height + gap;
  const beside = format.aside && key.length > 0;
  const bodyHeight = beside && room.height === null ? Math.max(drawn.height, legend.height) : drawn.height;
  const legendTop = bodyTop + bodyHeight + gap;
  const end = beside || key.length === 0 ? bodyTop + bodyHeight : legendTop + legend.height;
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
    markRecords(content.filter(Boolean).join('\n'), picture.lang === 'en' ? [] : (picture.records ?? [])),
  )}\n`;
}
