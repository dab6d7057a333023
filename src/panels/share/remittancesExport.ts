import type { composePanels, FigureSheet } from '../../charts/composeFigure';
import { firstDay } from '../../domain/day';
import type { Exported } from '../../export/exported';
import type { Body, Drawn } from '../../export/picture';
import { publishersOf } from '../../export/publishers';
import { scaledBody } from '../../export/scaledBody';
import type { Words } from '../../words/en';
import type { ExportWords } from '../../words/exportEn';
import type { RemittanceWords } from '../../words/remittancesEn';
import { figureSheet } from '../remittances/figureSheet';
import { figuresCsv, rowsOfView } from '../remittances/figuresCsv';
import { markersOf } from '../remittances/markers';
import { remittanceView, settingOf } from '../remittances/remittanceView';
import { commonNotes } from './mapExport';
import { type Asked, dayOf } from './viewExport';

export interface RemittancesSay {
  words: Words;
  text: ExportWords;
  remittances: RemittanceWords;
}

/** Lower charts, in pixels, where there is no room for all of the usual height. */
const heights = [undefined, 200, 160, 130] as const;

/** All charts in the room, lower if they must be. */
const chartsBody =
  (sheet: FigureSheet & { titled?: boolean }, compose: typeof composePanels): Body =>
  (room, letters) => {
    const drawn = heights.map((panelHeight) =>
      scaledBody(sheet.panels.length, (width, most) =>
        compose({ ...sheet, panelHeight, panels: sheet.panels.slice(0, most) }, width),
      ),
    );
    const [first, ...others] = drawn;
    if (!first) throw new Error('There is no height for a chart.');
    // A single chart that is too high is made smaller as a whole: a lower one at its usual size reads better.
    const isCramped = ({ left, width }: Drawn) => Boolean(left) || width < room.width * 0.95;
    return others.reduce((best, body) => (isCramped(best) ? body(room, letters) : best), first(room, letters));
  };

/** The charts of the view, as its own downloads draw them. `loadCharts`: what draws them, fetched when a picture is asked for. */
export function remittancesExport(
  asked: Asked,
  { words, text, remittances: own }: RemittancesSay,
  loadCharts: () => Promise<{ composePanels: typeof composePanels }> = () => import('../../charts/composeFigure'),
): Exported {
  const { index, view: state } = asked;
  const day = dayOf(asked);
  const { compare, senders, measure, chart, scale, before, after } = state.options;
  const setting = settingOf({
    compare: compare ?? null,
    senders: senders ?? null,
    measure: measure ?? null,
    chart: chart ?? null,
    scale: scale ?? null,
    before: before ?? null,
    after: after ?? null,
  });
  const view = remittanceView(index, day, setting, state.country);
  const markers = markersOf(index, own).filter((marker) => firstDay(marker.day) <= day);
  const sheet = figureSheet({ view, markers, day, index }, own, words);
  const rows = rowsOfView(view);
  return {
    title: text.asOfDay(sheet.title, day),
    summary: sheet.description,
    file: ['multivector-remittances', view.measure, view.chart, ...view.recipients, day].join('-').toLowerCase(),
    csv: rows.length > 0 ? () => figuresCsv(index, view, own) : null,
    picture:
      rows.length === 0
        ? null
        : async () => {
            const charts = await loadCharts();
            // A state without a figure has nothing to draw: it is told, and leaves its room to the others.
            const panels = sheet.panels.filter(({ kind }) => kind !== 'none');
            const empty = sheet.panels.filter(({ kind }) => kind === 'none');
            return {
              body: chartsBody({ ...sheet, panels, titled: sheet.panels.length > 1 }, charts.composePanels),
              legend: () => [],
              notes: [
                ...commonNotes(asked, text),
                text.unit(sheet.unit),
                own.exportNote[view.chart],
                ...empty.map(({ title }) => `${title}.`),
              ],
              hasMap: false,
              publishers: publishersOf(
                index,
                rows.flatMap(({ evidence }) => evidence),
              ),
            };
          },
  };
}
