import type { Day } from '../../domain/day';
import { hatchDefs, hatched } from '../../export/hatches';
import { tag } from '../../export/svgText';
import { paper } from '../../theme/chartInks';
import { fillOf, inkOf, surfaces } from '../../theme/palette';
import { ownPattern } from '../../theme/patterns';
import { placeOf, type Span } from '../timeline/timelineSpan';
import { stretchesOf } from '../timelines/barGeometry';
import { drawnEnd } from '../timelines/barLabels';
import type { Bar } from '../timelines/timelineBars';

const prefix = 'bar';
const fades = ['in', 'out'] as const;

/** Masks of ends that fade, where a day is not known or no end was found: `fade-in`, `fade-out`. */
export const fadeDefs = fades
  .map((fade) => {
    const [from, to] = fade === 'in' ? [0.08, 1] : [1, 0.08];
    const stop = (offset: number, opacity: number) =>
      tag('stop', { offset, 'stop-color': '#ffffff', 'stop-opacity': opacity });
    return (
      tag('linearGradient', { id: `ramp-${fade}` }, stop(0, from) + stop(1, to)) +
      tag(
        'mask',
        { id: `fade-${fade}`, maskContentUnits: 'objectBoundingBox' },
        tag('rect', { width: 1, height: 1, fill: `url(#ramp-${fade})` }),
      )
    );
  })
  .join('');

/** Fades of soft ends, and the hatches. */
export const barDefs = (bars: readonly Bar[]): string =>
  tag(
    'defs',
    {},
    fadeDefs +
      hatchDefs(
        bars.map(({ membership, standing }) => ownPattern(membership.bloc, standing, 'light')),
        prefix,
      ),
  );

export interface Plot {
  span: Span;
  width: number;
  /** Of a bar. */
  high: number;
}

/** A bar that holds something, from a height on; an open one ends in an arrow. */
function filledBar(bar: Bar, y: number, { span, width, high }: Plot): string {
  const { bloc } = bar.membership;
  const fill = fillOf(bloc, bar.standing, 'light');
  const pattern = ownPattern(bloc, bar.standing, 'light');
  const stroke = inkOf(bloc, 'light');
  const x = (day: Day) => placeOf(day, span) * width;
  const soft = { 'stroke-dasharray': '2.5 2.5' };
  const parts = stretchesOf(bar, span).map(({ from, to, fade }) => {
    const box = { x: from * width, y, width: (to - from) * width, height: high };
    const rim = tag('path', {
      d: `M${box.x.toFixed(1)} ${y}h${box.width.toFixed(1)}m0 ${high}h${(-box.width).toFixed(1)}`,
      fill: 'none',
      stroke,
      ...(fade ? soft : {}),
    });
    const body = hatched(box, fill, pattern, prefix);
    return (fade ? tag('g', { mask: `url(#fade-${fade})` }, body) : body) + rim;
  });
  const edge = (day: Day, isSoft: boolean) =>
    tag('path', { d: `M${x(day).toFixed(1)} ${y}v${high}`, stroke, ...(isSoft ? soft : {}) });
  const disputed = bar.contested === 'dates';
  return [
    ...parts,
    edge(bar.start, bar.softStart !== null || disputed),
    bar.open
      ? tag('path', { d: `M${width.toFixed(1)} ${y}l9 ${high / 2}l-9 ${high / 2}z`, fill, stroke })
      : edge(drawnEnd(bar), bar.softEnd !== null || disputed),
    bar.contested === 'status'
      ? tag('rect', {
          x: x(bar.start),
          y: y - 1.5,
          width: x(drawnEnd(bar)) - x(bar.start),
          height: high + 3,
          fill: 'none',
          stroke: surfaces.light.contested,
          'stroke-width': 2,
          'stroke-dasharray': '4 3',
        })
      : '',
  ].join('');
}

/** Nothing held: a thin line. */
function lineBar(bar: Bar, y: number, { span, width, high }: Plot): string {
  const [from, to] = [placeOf(bar.start, span) * width, placeOf(drawnEnd(bar), span) * width];
  const middle = y + high / 2;
  const stroke = { stroke: paper.quiet, 'stroke-width': 1.5 };
  return (
    tag('path', {
      d: `M${from.toFixed(1)} ${middle}H${to.toFixed(1)}`,
      ...stroke,
      ...(bar.standing === 'none' ? { 'stroke-dasharray': '1.5 4' } : {}),
    }) + tag('path', { d: `M${from.toFixed(1)} ${middle - 4}v8`, ...stroke })
  );
}

/** A record over time, without its label. */
export const drawBar = (bar: Bar, y: number, plot: Plot): string =>
  bar.line ? lineBar(bar, y, plot) : filledBar(bar, y, plot);
