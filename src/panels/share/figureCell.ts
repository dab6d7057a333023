import { isSolid, partnerLook, runsOf, type SmallLine, type SmallPoint } from '../../charts/smallSeries';
import { dayNumber } from '../../domain/day';
import { paragraph, tag, text } from '../../export/svgText';
import { chartInks, paper } from '../../theme/chartInks';
import type { Span } from '../timeline/timelineSpan';

/** Where a small chart stands, in pixels; `most`: value at its upper edge. */
export interface FigurePlot {
  span: Span;
  x: number;
  y: number;
  width: number;
  height: number;
  most: number;
}

export const inkOfPartner = (who: string): string => {
  const { ink } = partnerLook(who);
  return ink === null ? paper.quiet : (chartInks.light[ink] ?? paper.quiet);
};

/** Lines and single figures over time, as on the page: discs that a line joins, diamonds that stand alone, hollow where in doubt. */
export function figureCell(lines: readonly SmallLine[], { span, x, y, width, height, most }: FigurePlot): string {
  const [from, to] = [dayNumber(span.from), dayNumber(span.to)];
  const at = ({ at: day, value }: SmallPoint) =>
    [x + ((day - from) / (to - from)) * width, y + height * (1 - value / most)] as const;
  const rules = [0, 0.5, 1].map((share) =>
    tag('path', { d: `M${x.toFixed(1)} ${(y + share * height).toFixed(1)}h${width.toFixed(1)}`, stroke: paper.rule }),
  );
  const marks = lines.flatMap((line) => {
    const stroke = inkOfPartner(line.who);
    const solid = isSolid(line);
    const joined = (solid ? runsOf(line) : []).map((run) =>
      tag('path', {
        d: run.map((point, i) => `${i === 0 ? 'M' : 'L'}${at(point).map((one) => one.toFixed(1))}`).join(''),
        fill: 'none',
        stroke,
        'stroke-width': 1.6,
        'stroke-dasharray': partnerLook(line.who).dash,
      }),
    );
    const points = line.points.map((point) => {
      const [cx, cy] = at(point);
      const ink = {
        stroke,
        'stroke-width': 1.3,
        fill: point.record.contested || point.record.derived ? paper.ground : stroke,
      };
      return solid
        ? tag('circle', { cx, cy, r: 2.4, ...ink })
        : tag('path', { d: `M${cx.toFixed(1)} ${(cy - 3.6).toFixed(1)}l3.6 3.6l-3.6 3.6l-3.6 -3.6z`, ...ink });
    });
    return [...joined, ...points];
  });
  return [...rules, ...marks].join('');
}

/** What a cell without a chart says instead. */
export const cellNote = (note: string, { x, y, width }: Pick<FigurePlot, 'x' | 'y' | 'width'>): string =>
  paragraph(x, y, width, note, { size: 9.5, fill: paper.quiet }).markup;

/** The value axis, left of a chart. */
export const valueAxis = (x: number, y: number, height: number, most: string, least = '0'): string =>
  text(x, y + 3.5, most, { size: 10, fill: paper.quiet, anchor: 'end' }) +
  text(x, y + height + 3.5, least, { size: 10, fill: paper.quiet, anchor: 'end' });
