import type { Day } from '../../domain/day';
import type { Body } from '../../export/picture';
import { scaledBody } from '../../export/scaledBody';
import { linesOf, tag, text, textLines } from '../../export/svgText';
import { widthOf } from '../../export/wrapText';
import { paper } from '../../theme/chartInks';
import { inkOn } from '../../theme/inkOn';
import { fillOf, surfaces } from '../../theme/palette';
import { periods } from '../../theme/periods';
import { placeOf, type Span } from '../timeline/timelineSpan';
import { barHeight, laneHeight, stretchesOf } from '../timelines/barGeometry';
import { drawnEnd, labelPlace } from '../timelines/barLabels';
import type { Bar, BarRow } from '../timelines/timelineBars';
import { yearTicks } from '../timelines/yearTicks';
import { barDefs, drawBar, type Plot } from './barMarks';

export interface NamedRow {
  name: string;
  row: BarRow;
}

export interface BarsSheet {
  rows: readonly NamedRow[];
  span: Span;
  /** The day of the view, and what it is called at its line. */
  day: Day;
  dayLabel: string;
}

const letters = 12;

function labelOf(bar: Bar, bars: readonly Bar[], y: number, { span, width }: Plot): string {
  const place = labelPlace(bar, bars, span, width);
  if (!place) return '';
  const fill = fillOf(bar.membership.bloc, bar.standing, 'light');
  const firm = stretchesOf(bar, span).find(({ fade }) => fade === null);
  const on = place === 'on';
  const start = placeOf(bar.start, span);
  const at = (on ? (firm?.from ?? start) : place === 'before' ? start : placeOf(drawnEnd(bar), span)) * width;
  const onFill = on && !bar.line;
  return tag(
    'g',
    {
      stroke: onFill ? fill : paper.ground,
      'stroke-width': 5,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    text(at + (place === 'before' ? -6 : bar.open && !on ? 14 : 6), y + barHeight / 2 + letters * 0.36, bar.label, {
      size: letters,
      fill: onFill ? inkOn(fill) : paper.text,
      anchor: place === 'before' ? 'end' : 'start',
    }),
  );
}

/** Years, periods and the day, behind the rows. */
function axis({ span, day, dayLabel }: BarsSheet, width: number, top: number, height: number): string {
  const x = (at: Day) => placeOf(at, span) * width;
  const bands = periods.map(({ from, to }) => {
    const [start, end] = [x(from), x(to ?? span.to)];
    return end > start ? tag('rect', { x: start, y: top, width: end - start, height, fill: '#eef1f4' }) : '';
  });
  const ticks = yearTicks(span, width).map(
    ({ year, day: at }) =>
      tag('path', { d: `M${x(at).toFixed(1)} ${top}v${height.toFixed(1)}`, stroke: paper.rule }) +
      text(x(at), top - 5, year, { size: letters, fill: paper.quiet, anchor: 'middle' }),
  );
  const place = x(day);
  const line_ = tag('path', {
    d: `M${place.toFixed(1)} ${top - 18}V${(top + height).toFixed(1)}`,
    stroke: surfaces.light.accent,
    'stroke-width': 1.5,
  });
  const label = text(place + (place > width / 2 ? -4 : 4), top - 21, dayLabel, {
    size: letters,
    weight: 600,
    fill: surfaces.light.accent,
    anchor: place > width / 2 ? 'end' : 'start',
  });
  return [...bands, ...ticks, line_, label].join('');
}

/** Status bars over time, a row each, as on the page. */
export const barsBody = (sheet: BarsSheet): Body =>
  scaledBody(sheet.rows.length, (whole, most) => {
    const rows = sheet.rows.slice(0, most);
    const names = Math.min(whole * 0.28, Math.max(60, ...rows.map(({ name }) => widthOf(name) * 13 * 1.04)) + 10);
    const width = whole - names - 12;
    const plot = { span: sheet.span, width, high: barHeight };
    const top = 36;
    let y = top + 4;
    const drawn = rows.map(({ name, row }) => {
      const lines = linesOf(name, names - 8, { size: 13 });
      const high = Math.max(row.lanes * laneHeight, lines.length * 13 * 1.35 + 4);
      const bars = row.bars.map((bar) => {
        const at = y + bar.lane * laneHeight + (laneHeight - barHeight) / 2;
        return drawBar(bar, at, plot) + labelOf(bar, row.bars, at, plot);
      });
      const label = textLines(0, y + (laneHeight - 13 * 1.35) / 2, lines, { size: 13 }).markup;
      const rule = tag('path', { d: `M0 ${(y + high + 2).toFixed(1)}H${whole}`, stroke: paper.rule });
      y += high + 4;
      return label + rule + tag('g', { transform: `translate(${names.toFixed(2)} 0)` }, bars.join(''));
    });
    const back = tag('g', { transform: `translate(${names.toFixed(2)} 0)` }, axis(sheet, width, top, y - top));
    return {
      markup: barDefs(rows.flatMap(({ row }) => row.bars)) + back + drawn.join(''),
      width: whole,
      height: y,
    };
  });
