import { roundMost, type SmallLine } from '../../charts/smallSeries';
import { firstDay } from '../../domain/day';
import { ballotOf } from '../../domain/votes';
import type { Body } from '../../export/picture';
import { type Layout, scaledBody } from '../../export/scaledBody';
import { linesOf, paragraph, tag, text, textLines } from '../../export/svgText';
import { paper } from '../../theme/chartInks';
import { surfaces } from '../../theme/palette';
import { ballotOrder } from '../../theme/voteTones';
import type { Components } from '../components/componentsView';
import type { Axis } from '../components/FigurePanel';
import { placeOf } from '../timeline/timelineSpan';
import type { BarRow } from '../timelines/timelineBars';
import { yearTicks } from '../timelines/yearTicks';
import { barDefs, drawBar } from './barMarks';
import { cellNote, figureCell, valueAxis } from './figureCell';
import { voteMark } from './voteMark';

/** One state's part of the picture. */
export interface ComponentsColumn {
  name: string;
  own: Components;
  /** Ties that reach into the axis. */
  rows: readonly BarRow[];
  /** The measure of migration that has a series, and what is said of the figures that have none. */
  migration: { measure: string; lines: readonly SmallLine[]; more: string };
}

export interface ComponentsSheet {
  columns: readonly ComponentsColumn[];
  blocs: readonly { id: string; name: string }[];
  axis: Axis;
  titles: Readonly<Record<ComponentPart, string>>;
  ballotName(ballot: (typeof ballotOrder)[number]): string;
  nothing: string;
  number(value: number): string;
}

/** The parts in their order; beside each other where two blocks fit, the first two stand in the first. */
export const componentParts = ['memberships', 'votes', 'remittances', 'trade', 'migration'] as const;
export type ComponentPart = (typeof componentParts)[number];
const inFirstBlock = 2;

/** Heights of a lane and of a chart, and blocks beside each other, from roomy to dense. */
const densities = [
  { lane: 18, chart: 92, blocks: 1 },
  { lane: 18, chart: 92, blocks: 2 },
  { lane: 14, chart: 66, blocks: 1 },
  { lane: 14, chart: 66, blocks: 2 },
  { lane: 11.5, chart: 48, blocks: 2 },
  { lane: 11.5, chart: 48, blocks: 1 },
] as const;
const gap = 26;
/** A plot narrower than this says nothing. */
const leastPlot = 84;

interface Frame {
  sheet: ComponentsSheet;
  lane: number;
  chart: number;
  /** Left edge of a column's plot, and its width. */
  left(column: number): number;
  width: number;
}

interface Drawn {
  markup: string;
  height: number;
}

/** A name on one line; what is longer is cut. */
function shortened(name: string, width: number, size: number): string {
  const [first = '', ...more] = linesOf(name, width, { size });
  return more.length > 0 ? `${first}…` : first;
}

function membershipRows({ sheet, lane, left, width }: Frame): Drawn {
  const drawn: string[] = [];
  const size = Math.min(11, lane * 0.86);
  let y = 0;
  for (const { id, name } of sheet.blocs) {
    const rows = sheet.columns.map((column) => column.rows.find(({ bloc }) => bloc === id));
    const lanes = Math.max(1, ...rows.map((row) => row?.lanes ?? 1));
    const high = lane * 0.68;
    drawn.push(text(0, y + lane * 0.72, shortened(name, left(0) - 8, size), { size }));
    for (const [i, row] of rows.entries()) {
      const bars = row?.bars.map((bar) =>
        drawBar(bar, y + bar.lane * lane + (lane - high) / 2, { span: sheet.axis, width, high }),
      );
      if (bars) drawn.push(tag('g', { transform: `translate(${left(i).toFixed(2)} 0)` }, bars.join('')));
    }
    y += lanes * lane;
  }
  const bars = sheet.columns.flatMap(({ rows }) => rows.flatMap((row) => row.bars));
  return { markup: barDefs(bars) + drawn.join(''), height: y };
}

function voteRows({ sheet, lane: dense, left, width }: Frame): Drawn {
  const lane = Math.max(13, dense);
  const drawn: string[] = [];
  let y = 0;
  for (const ballot of ballotOrder) {
    const cast = sheet.columns.map(({ own }) => own.votes.filter((vote) => ballotOf(vote, own.country) === ballot));
    if (cast.every((votes) => votes.length === 0)) continue;
    drawn.push(text(0, y + lane * 0.74, sheet.ballotName(ballot), { size: 11 }));
    for (const [i, votes] of cast.entries()) {
      const id = sheet.columns[i]?.own.country ?? '';
      drawn.push(
        ...votes.map((vote) =>
          voteMark(
            ballot,
            vote.inferred.includes(id),
            left(i) + placeOf(firstDay(vote.date), sheet.axis) * width,
            y + lane / 2,
          ),
        ),
      );
      if (votes.length > 0)
        drawn.push(
          text(left(i) + width + 8, y + lane * 0.74, sheet.number(votes.length), { size: 10, fill: paper.quiet }),
        );
    }
    y += lane;
  }
  return { markup: drawn.join(''), height: y };
}

/** Charts of one unit on one scale, a state each. */
function shareCharts({ sheet, chart, left, width }: Frame, of: (own: Components) => readonly SmallLine[]): Drawn {
  const all = sheet.columns.flatMap(({ own }) => of(own));
  const most = all.length > 0 ? roundMost(all) : 1;
  const cells = sheet.columns.map(({ own }, i) => {
    const plot = { span: sheet.axis, x: left(i), y: 4, width, height: chart, most };
    return of(own).length > 0 ? figureCell(of(own), plot) : cellNote(sheet.nothing, { ...plot, y: 8 });
  });
  return {
    markup: (all.length > 0 ? valueAxis(left(0) - 8, 4, chart, sheet.number(most)) : '') + cells.join(''),
    height: chart + 14,
  };
}

/** What is counted differs from state to state: each chart has its own scale and says what it is. */
function migrationCharts({ sheet, chart, left, width }: Frame): Drawn {
  const size = 9.5;
  const heads = sheet.columns.map(({ migration }, i) => {
    const { measure, lines } = migration;
    const most = lines.length > 0 ? roundMost(lines) : 0;
    return {
      most,
      head: lines.length > 0 ? linesOf(`${measure} (0\u2013${sheet.number(most)})`, width, { size }) : [],
      i,
    };
  });
  const top = Math.max(...heads.map(({ head }) => head.length)) * size * 1.35 + 6;
  const notes = sheet.columns.map(({ migration }, i) =>
    migration.more === ''
      ? { markup: '', height: 0 }
      : paragraph(left(i), heads[i]?.most ? top + chart + 4 : 0, width, migration.more, { size, fill: paper.quiet }),
  );
  const cells = heads.map(({ head, most, i }) => {
    const lines = sheet.columns[i]?.migration.lines ?? [];
    if (lines.length === 0) return '';
    return (
      textLines(left(i), 0, head, { size, fill: paper.quiet, lang: 'en' }).markup +
      figureCell(lines, { span: sheet.axis, x: left(i), y: top, width, height: chart, most })
    );
  });
  const anyChart = heads.some(({ most }) => most > 0);
  const below = Math.max(...notes.map(({ height }, i) => (heads[i]?.most ? height : 0)));
  const alone = Math.max(...notes.map(({ height }, i) => (heads[i]?.most ? 0 : height)));
  return {
    markup: cells.join('') + notes.map(({ markup }) => markup).join(''),
    height: Math.max(anyChart ? top + chart + 6 + below : 0, alone),
  };
}

const namesWidth = (whole: number): number => Math.min(160, Math.max(86, whole * 0.14));
const plotWidth = (whole: number, count: number): number => (whole - namesWidth(whole)) / count - gap;

/** Some parts, a band each, below the names of the states and the years. */
function blockOf(
  sheet: ComponentsSheet,
  { lane, chart }: (typeof densities)[number],
  whole: number,
  parts: readonly ComponentPart[],
): Layout {
  const width = plotWidth(whole, sheet.columns.length);
  const left = (column: number) => namesWidth(whole) + column * (width + gap);
  const frame: Frame = { sheet, lane, chart, left, width };
  const { titles, axis } = sheet;
  const makers: Readonly<Record<ComponentPart, () => Drawn>> = {
    memberships: () => membershipRows(frame),
    votes: () => voteRows(frame),
    remittances: () => shareCharts(frame, ({ remittances }) => remittances),
    trade: () => shareCharts(frame, ({ trade }) => trade),
    migration: () => migrationCharts(frame),
  };
  const bold = { size: 13, weight: 600 };
  const heads = sheet.columns.map(({ name }, i) => textLines(left(i), 0, linesOf(name, width + gap - 6, bold), bold));
  const top = Math.max(...heads.map(({ height }) => height)) + 14;
  let y = top + 4;
  const drawn = parts.map((part) => {
    const { markup, height } = makers[part]();
    const head =
      // The lines of the days stop at a heading.
      tag('rect', { x: 0, y, width: whole, height: 22, fill: paper.ground }) +
      tag('path', { d: `M0 ${y.toFixed(1)}H${whole.toFixed(1)}`, stroke: paper.rule }) +
      paragraph(0, y + 4, whole, titles[part], { size: 11.5, weight: 600, fill: paper.quiet }).markup;
    const band = head + tag('g', { transform: `translate(0 ${(y + 24).toFixed(2)})` }, markup);
    y += 24 + height + 8;
    return band;
  });
  const back = sheet.columns.map((_, i) => {
    const x = (day: string) => left(i) + placeOf(day, axis) * width;
    const years = yearTicks(axis, width).map(
      ({ year, day }) =>
        tag('path', { d: `M${x(day).toFixed(1)} ${top}V${y.toFixed(1)}`, stroke: '#eceff1' }) +
        [top - 3, y + 11]
          .map((at) => text(x(day), at, year, { size: 10, fill: paper.quiet, anchor: 'middle' }))
          .join(''),
    );
    const now = tag('path', {
      d: `M${x(axis.day).toFixed(1)} ${top}V${y.toFixed(1)}`,
      stroke: surfaces.light.accent,
      'stroke-width': 1.2,
    });
    return years.join('') + now;
  });
  return {
    markup: back.join('') + heads.map(({ markup }) => markup).join('') + drawn.join(''),
    width: whole,
    height: y + 16,
  };
}

function layoutOf(sheet: ComponentsSheet, density: (typeof densities)[number], whole: number, most: number): Layout {
  const parts = componentParts.slice(0, most);
  const half = (whole - 2 * gap) / 2;
  if (density.blocks === 1 || most <= inFirstBlock || plotWidth(half, sheet.columns.length) < leastPlot)
    return blockOf(sheet, density, whole, parts);
  const first = blockOf(sheet, density, half, parts.slice(0, inFirstBlock));
  const second = blockOf(sheet, density, half, parts.slice(inFirstBlock));
  return {
    markup: first.markup + tag('g', { transform: `translate(${(half + 2 * gap).toFixed(2)} 0)` }, second.markup),
    width: whole,
    height: Math.max(first.height, second.height),
  };
}

/** The parts of some states' ties on one time axis: a column a state, a band a part; what is without room is counted by parts. */
export const componentsBody =
  (sheet: ComponentsSheet): Body =>
  (room, letters) => {
    // A column of text has room for one block of the roomiest kind.
    const tried = room.height === null ? densities.slice(0, 1) : densities;
    const drawn = tried.map((density) =>
      scaledBody(componentParts.length, (width, most) => layoutOf(sheet, density, width, most)),
    );
    const isCramped = ({ left, width }: ReturnType<Body>) => Boolean(left) || width < room.width * 0.95;
    let best: ReturnType<Body> | undefined;
    for (const body of drawn) {
      const one = body(room, letters);
      if (!best || (isCramped(best) && (one.left ?? 0) <= (best.left ?? 0))) best = one;
      if (!isCramped(best)) break;
    }
    if (!best) throw new Error('There is no density.');
    return { ...best, shown: new Set(componentParts.slice(0, componentParts.length - (best.left ?? 0))) };
  };
