import { type Day, firstDay } from '../../domain/day';
import type { Exported, ViewPicture } from '../../export/exported';
import { pairedBody } from '../../export/pairedBody';
import { publishersOf } from '../../export/publishers';
import { type Layout, scaledBody } from '../../export/scaledBody';
import { text as drawText, linesOf, tag, textLines } from '../../export/svgText';
import { arrowsIn } from '../../map/style/arrows';
import { chartInks, paper } from '../../theme/chartInks';
import { surfaces } from '../../theme/palette';
import type { Words } from '../../words/en';
import type { ExportWords } from '../../words/exportEn';
import type { MeasuresWords } from '../../words/measuresEn';
import { type MeasureBar, measureBars, piecesOf, spanOfBars } from '../measures/measureBars';
import { datesOf } from '../measures/measureNames';
import { measuresCsv } from '../measures/measuresCsv';
import { summaryOfMeasures } from '../measures/measuresSummary';
import { type MeasuresView, measuresView } from '../measures/measuresView';
import { filterOfMeasures } from '../measures/useMeasureFilter';
import { placeOf } from '../timeline/timelineSpan';
import { yearTicks } from '../timelines/yearTicks';
import { arrowExtras } from './arrowExtras';
import { fadeDefs } from './barMarks';
import { commonNotes, mapsPicture, printedScene } from './mapExport';
import { type Asked, dayOf } from './viewExport';

export interface MeasuresSay {
  words: Words;
  text: ExportWords;
  measures: MeasuresWords;
}

const kinds = ['import-ban', 'export-ban', 'transit-limit'] as const;
const inkOf = (kind: (typeof kinds)[number]): string => chartInks.light[kinds.indexOf(kind)] ?? paper.text;
const high = 18;
/** Of more bars than these the dates are read off the axis. */
const mostDated = 8;
const soft = { 'stroke-dasharray': '2.5 2.5' };

function drawBar(bar: MeasureBar, y: number, x: (day: Day) => number): string {
  const ink = inkOf(bar.measure.kind);
  const middle = y + high / 2;
  if (bar.kind === 'mark')
    return tag('path', {
      d: `M${x(bar.start).toFixed(1)} ${middle - 7}l7 7l-7 7l-7 -7z`,
      fill: paper.ground,
      stroke: paper.text,
      'stroke-width': 1.5,
    });
  const pieces = piecesOf(bar).map(({ from, to, fade }) => {
    const [left, width] = [x(from), x(to) - x(from)];
    const rim = tag('path', {
      d: `M${left.toFixed(1)} ${y + 1}h${width.toFixed(1)}m0 ${high - 2}h${(-width).toFixed(1)}`,
      fill: 'none',
      stroke: ink,
      ...(fade || bar.kind === 'unsure' ? soft : {}),
    });
    const box = {
      x: left,
      y: y + 1,
      width,
      height: high - 2,
      fill: ink,
      mask: fade ? `url(#fade-${fade})` : undefined,
    };
    return (bar.kind === 'bar' ? tag('rect', box) : '') + rim;
  });
  const edge = (day: Day, isSoft: boolean) =>
    tag('path', {
      d: `M${x(day).toFixed(1)} ${y + 1}v${high - 2}`,
      stroke: ink,
      'stroke-width': 1.5,
      ...(isSoft ? soft : {}),
    });
  return [
    ...pieces,
    bar.kind === 'unsure' && bar.softStart ? '' : edge(bar.start, bar.softStart !== null || bar.kind === 'unsure'),
    bar.open === null ? edge(bar.softEnd?.to ?? bar.end, bar.softEnd !== null) : '',
    bar.open === 'still' ? tag('path', { d: `M${x(bar.end).toFixed(1)} ${y + 1}l8 8l-8 8z`, fill: ink }) : '',
  ].join('');
}

function layoutOf(bars: readonly MeasureBar[], { index }: Asked, day: Day, say: MeasuresSay, whole: number): Layout {
  const isLong = bars.length > mostDated;
  const span = spanOfBars(bars, day, firstDay(index.atlas.asOf));
  const names = whole * (isLong ? 0.5 : 0.42);
  const width = whole - names - 12;
  const x = (at: Day) => names + placeOf(at, span) * width;
  const top = 34;
  let y = top + 2;
  const rows = bars.map((bar) => {
    const { measure } = bar;
    const title = textLines(0, y, linesOf(measure.title, names - 14, { size: 13 }), { size: 13 });
    const state = measure.outcome === 'imposed' ? '' : `${say.measures.phases[measure.outcome]}; `;
    const style = { size: 11, fill: paper.quiet };
    const dates = textLines(
      0,
      y + title.height,
      isLong ? [] : linesOf(`${state}${datesOf(measure, say.words, say.measures)}`, names - 14, style),
      style,
    );
    const height = Math.max(high + 6, title.height + dates.height + 4);
    const drawn =
      tag('path', { d: `M0 ${(y + height).toFixed(1)}H${whole.toFixed(1)}`, stroke: paper.rule }) +
      title.markup +
      dates.markup +
      drawBar(bar, y + 2, x);
    y += height + 3;
    return drawn;
  });
  const years = yearTicks(span, width).map(
    ({ year, day: at }) =>
      tag('path', { d: `M${x(at).toFixed(1)} ${top}V${y.toFixed(1)}`, stroke: paper.rule }) +
      drawText(x(at), top - 5, year, { size: 12, fill: paper.quiet, anchor: 'middle' }),
  );
  const isLate = placeOf(day, span) > 0.5;
  const accent = surfaces.light.accent;
  const now =
    tag('path', { d: `M${x(day).toFixed(1)} ${top - 18}V${y.toFixed(1)}`, stroke: accent, 'stroke-width': 1.5 }) +
    drawText(x(day) + (isLate ? -4 : 4), top - 21, say.words.date(day), {
      size: 12,
      weight: 600,
      fill: accent,
      anchor: isLate ? 'end' : 'start',
    });
  return { markup: tag('defs', {}, fadeDefs) + years.join('') + now + rows.join(''), width: whole, height: y };
}

const evidenceOf = (view: MeasuresView) => view.rows.flatMap(({ measure }) => measure.evidence);

/** The chosen measures as arrows on a map, and the list. */
async function withMap(list: ViewPicture, asked: Asked, day: Day, say: MeasuresSay): Promise<ViewPicture> {
  const extras = arrowExtras(asked, say);
  const map = await mapsPicture(asked, [day], say, extras)();
  return {
    body: pairedBody(map.body, list.body),
    legend: (shown) => [...map.legend(shown), ...list.legend(shown)],
    notes: [...extras.notes, ...list.notes],
    hasMap: true,
    publishers: [...new Set([...list.publishers, ...map.publishers])],
  };
}

/** The trade measures that fit the filters, as bars over time; those chosen for the map as arrows too. */
export function measuresExport(asked: Asked, say: MeasuresSay): Exported {
  const { index, view: state } = asked;
  const { words, text, measures: own } = say;
  const day = dayOf(asked);
  const view = measuresView(index, filterOfMeasures(index, state.options), day);
  const bars = measureBars(
    view.rows.map(({ measure }) => measure),
    firstDay(index.atlas.asOf),
  );
  const chosen = state.options.measures?.split(',') ?? [];
  const rows = kinds
    .filter((kind) => bars.some(({ measure }) => measure.kind === kind))
    .map((kind) => ({ key: kind, mark: { fill: inkOf(kind), pattern: null }, label: own.kinds[kind] }));
  return {
    title: text.onDay(words.viewNames.measures, day),
    summary: summaryOfMeasures(view, index, words, own),
    file: `multivector-trade-measures-${day}`,
    csv: view.rows.length > 0 ? () => measuresCsv(view, index) : null,
    picture:
      bars.length === 0
        ? null
        : async () => {
            // The chosen, then the newest first: where there is no room for all, the oldest are counted.
            const isChosen = ({ measure }: MeasureBar) => Number(chosen.includes(measure.id));
            const ordered = [...bars].reverse().sort((a, b) => isChosen(b) - isChosen(a));
            const body = scaledBody(bars.length, (width, most) =>
              layoutOf(ordered.slice(0, most), asked, day, say, width),
            );
            const list: ViewPicture = {
              body,
              legend: () => [{ title: '', rows }],
              notes: [...commonNotes(asked, text), own.chartKey],
              hasMap: false,
              publishers: publishersOf(index, evidenceOf(view)),
            };
            return arrowsIn(printedScene(asked, day)).length > 0 ? withMap(list, asked, day, say) : list;
          },
  };
}
