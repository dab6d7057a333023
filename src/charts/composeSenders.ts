import { tag, text } from '../export/svgText';
import { chartInks, paper } from '../theme/chartInks';
import { barRows, remarksOfRow, roomFor } from './barRows';
import type { Mark } from './markSeries';
import { wrapWords } from './placeLabels';
import { marksOfPairs, type SenderPair } from './sendersSeries';

export interface SendersSheet {
  kind: 'senders';
  title: string;
  pairs: readonly SenderPair[];
  axis: { ends: readonly [number, number]; ticks: readonly number[] };
  senderOf(pair: SenderPair): string;
  figureOf(mark: Mark): string;
  notComparable: string;
  missing: { before: string | null; after: string | null };
}

/** Height of a sender's row in pixels. */
const rowHeight = 52;

export const sendersHeight = ({ pairs }: SendersSheet): number => pairs.length * rowHeight + 28;

/** Bars of senders within a box, in the colours of paper. */
export function drawSenders(
  sheet: SendersSheet,
  box: { x: number; y: number; width: number },
  number: (n: number) => string,
) {
  const area = {
    x: box.x + 130,
    y: box.y + 4,
    width: box.width - 130 - roomFor(marksOfPairs(sheet.pairs).map(sheet.figureOf)),
    height: sheet.pairs.length * rowHeight,
  };
  const [low, high] = sheet.axis.ends;
  const x = (value: number) => area.x + ((value - low) / (high - low)) * area.width;
  const [ink] = chartInks.light;
  const grid = sheet.axis.ticks.map(
    (tick) =>
      tag('path', { d: `M${x(tick).toFixed(1)},${area.y}v${area.height}`, stroke: paper.rule }) +
      text(x(tick), area.y + area.height + 16, number(tick), { size: 12, fill: paper.quiet, anchor: 'middle' }),
  );
  const rows = barRows(sheet.pairs, area, x).map(({ pair, middle, bars }) => {
    const lines = wrapWords(sheet.senderOf(pair), 18);
    const names = lines.map((line, i) =>
      text(area.x - 8, middle - (lines.length - 1) * 7 + 4 + i * 14, line, { size: 12, anchor: 'end' }),
    );
    const drawn = bars.map(({ mark, when, rivals, ...bar }) => {
      const { contested, derived } = mark.points[0].record;
      const centre = bar.y + bar.height / 2;
      const doubt = contested || derived ? { 'stroke-dasharray': '3 2' } : {};
      return (
        tag('rect', {
          class: 'bar',
          'data-value': mark.points[0].record.value,
          x: bar.x,
          y: bar.y,
          width: bar.width,
          height: bar.height,
          fill: when === 'before' ? paper.ground : ink,
          'fill-opacity': when === 'after' && (contested || derived) ? 0.55 : 1,
          stroke: ink,
          'stroke-width': 1.5,
          ...doubt,
        }) +
        (rivals.length > 0
          ? tag('path', {
              d: `M${Math.min(...rivals).toFixed(1)},${centre.toFixed(1)}H${Math.max(...rivals).toFixed(1)}${rivals
                .map((at) => `M${at.toFixed(1)},${bar.y - 1}v${bar.height + 2}`)
                .join('')}`,
              stroke: paper.text,
              'stroke-width': 1.5,
              fill: 'none',
            })
          : '') +
        text(bar.textX, centre + 4, sheet.figureOf(mark), { size: 12 })
      );
    });
    const remarks = remarksOfRow(pair, middle, sheet.notComparable, sheet.missing).map((remark) =>
      text(area.x + 5, remark.y, remark.text, { size: 11, fill: paper.quiet }),
    );
    return [...names, ...remarks, ...drawn].join('');
  });
  return [...grid, ...rows].join('');
}
