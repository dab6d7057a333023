import { tag, text } from '../export/svgText';
import { chartInks, paper } from '../theme/chartInks';
import type { Axes } from './axisSeries';
import { glyphPath } from './glyphSeries';
import type { Marker } from './LineExtras';
import { type Look, looksOf } from './looksSeries';
import type { Drawing } from './markSeries';
import { placeLabels } from './placeLabels';

export interface TimeSheet {
  kind: 'time';
  title: string;
  drawing: Drawing;
  axes: Axes;
  labels: ReadonlyMap<string, string>;
  markers: readonly Marker[];
}

/** The ink of a line on paper. */
export const paperInk = (look: Look | undefined): string =>
  look?.ink == null ? paper.quiet : (chartInks.light[look.ink] ?? paper.quiet);

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A chart over time within a box, in the colours of paper. `labelled`: it leaves room for labels, as one beside it has some. */
export function drawTime(
  { drawing, axes, labels, markers }: TimeSheet,
  box: Box,
  number: (n: number) => string,
  labelled: boolean,
): string {
  const widest = Math.max(...axes.yTicks.map((tick) => number(tick).length));
  const room = labelled ? 130 : 12;
  const area = {
    x: box.x + 12 + widest * 7,
    y: box.y + 20,
    width: box.width - 12 - widest * 7 - room,
    height: box.height - 44,
  };
  const bottom = area.y + area.height;
  const right = area.x + area.width;
  const x = (at: number) => area.x + ((at - axes.x[0]) / (axes.x[1] - axes.x[0])) * area.width;
  const y = (value: number) => bottom - ((value - axes.y[0]) / (axes.y[1] - axes.y[0])) * area.height;
  const looks = looksOf(drawing.series);
  const joined = new Set(drawing.runs.filter(({ points }) => points.length > 1).map(({ series }) => series.key));
  const small = { size: 12, fill: paper.quiet };
  const grid = axes.yTicks.map(
    (tick) =>
      tag('path', { d: `M${area.x},${y(tick).toFixed(1)}H${right.toFixed(1)}`, stroke: paper.rule }) +
      text(area.x - 6, y(tick) + 4, number(tick), { ...small, anchor: 'end' }),
  );
  const every = Math.max(1, Math.ceil((axes.xTicks.length * 40) / area.width));
  const years = axes.xTicks
    .filter((_, i) => i % every === 0)
    .map((tick) => text(x(tick), bottom + 16, String(tick), { ...small, anchor: 'middle' }));
  const dates = markers.map(
    ({ at, label }) =>
      tag('path', {
        d: `M${x(at).toFixed(1)},${area.y}V${bottom}`,
        stroke: paper.quiet,
        'stroke-dasharray': '1 3',
      }) + text(x(at) + 3, area.y - 6, label, { size: 11, fill: paper.quiet }),
  );
  const lines = drawing.runs
    .filter(({ points }) => points.length > 1)
    .map(({ series, points }) =>
      tag('path', {
        class: 'run',
        d: `M${points.map(({ at, value }) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`).join('L')}`,
        fill: 'none',
        stroke: paperInk(looks.get(series.key)),
        'stroke-width': 2,
        'stroke-dasharray': looks.get(series.key)?.dash ?? '0',
      }),
    );
  const gaps = drawing.gaps
    .filter(({ series }) => joined.has(series.key))
    .map(({ series, from, to }) =>
      tag('path', {
        d: `M${(x((from.at + to.at) / 2) - 4).toFixed(1)},${((y(from.value) + y(to.value)) / 2 + 5).toFixed(1)}l5,-10m3,0l-5,10`,
        fill: 'none',
        stroke: paperInk(looks.get(series.key)),
        'stroke-width': 1.5,
      }),
    );
  const marks = drawing.marks.map(({ series, points }) => {
    const ink = paperInk(looks.get(series.key));
    const heights = points.map(({ value }) => y(value));
    const upright =
      points.length > 1
        ? tag('path', {
            d: `M${x(points[0].at).toFixed(1)},${Math.min(...heights).toFixed(1)}V${Math.max(...heights).toFixed(1)}`,
            stroke: ink,
            'stroke-width': 2,
          })
        : '';
    const glyphs = points.map(({ at, value, record }) =>
      tag('path', {
        class: 'glyph',
        'data-value': record.value,
        d: glyphPath(series.months, 4),
        transform: `translate(${x(at).toFixed(1)},${y(value).toFixed(1)})`,
        fill: record.contested || record.derived ? paper.ground : ink,
        stroke: ink,
        'stroke-width': record.contested ? 2.25 : 1.5,
      }),
    );
    return upright + glyphs.join('');
  });
  const names = placeLabels(drawing, labels, { x, y, top: area.y, bottom, most: 18, lineHeight: 14 }).map(
    ({ key, lines: own, point, y: middle }) =>
      tag('path', {
        d: `M${(point.x + 7).toFixed(1)},${point.y.toFixed(1)}L${(right + 8).toFixed(1)},${middle.toFixed(1)}`,
        stroke: paperInk(looks.get(key)),
        'stroke-width': 0.75,
      }) +
      own
        .map((line, i) =>
          text(right + 11, middle - (own.length - 1) * 7 + 4 + i * 14, line, {
            size: 12,
            fill: paperInk(looks.get(key)),
          }),
        )
        .join(''),
  );
  return [...grid, ...years, ...dates, ...lines, ...gaps, ...marks, ...names].join('');
}
