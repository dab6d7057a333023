import type { FigureSheet, PanelSheet } from '../../charts/composeFigure';
import { looksOf } from '../../charts/looksSeries';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Words } from '../../words/en';
import type { RemittanceWords } from '../../words/remittancesEn';
import { rowsOfView } from './figuresCsv';
import { countsOf, titleOf } from './finding';
import { keySeries, keyText, lineLabels } from './lineLabels';
import { type DatedMarker, within } from './markers';
import { placeName, publishersOf } from './markWords';
import { axesFor, type Panel, type RemittanceView } from './remittanceView';
import { senderParts, unitOf } from './senderWords';

interface Asked {
  view: RemittanceView;
  markers: readonly DatedMarker[];
  day: string;
  index: AtlasIndex;
}

function panelSheet(panel: Panel, { view, markers, index }: Asked, words: RemittanceWords): PanelSheet {
  const title = titleOf(index, panel, view, words);
  if (title === null)
    return { kind: 'none', title: words.nothingShort(placeName(index, panel.recipient, words)), key: [] };
  if (view.chart === 'senders')
    return { kind: 'senders', title, pairs: panel.pairs, ...senderParts(index, panel, view, words), key: [] };
  const axes = axesFor(panel, view);
  const looks = looksOf(panel.drawing.series);
  return {
    kind: 'time',
    title,
    drawing: panel.drawing,
    axes,
    labels: lineLabels(index, panel.drawing, words),
    markers: within(markers, axes.x),
    key: keySeries(panel.drawing).flatMap((one) => {
      const look = looks.get(one.key);
      return look ? [{ text: keyText(index, one, words), look, months: one.months, line: one.points.length > 1 }] : [];
    }),
  };
}

/** The view as a picture that can stand alone: what it says, its key, its sources and of which day and version it is. */
export function figureSheet(asked: Asked, words: RemittanceWords, common: Words): FigureSheet {
  const { view, day, index } = asked;
  const panels = view.panels.map((panel) => panelSheet(panel, asked, words));
  const [first] = panels;
  const publishers = [...new Set(rowsOfView(view).flatMap((row) => publishersOf(index, row)))];
  const names = view.recipients.map((recipient) => placeName(index, recipient, words));
  return {
    title:
      panels.length === 1 && first
        ? first.title
        : `${words.title}: ${words.measures[view.measure]}, ${names.join(', ')}`,
    description: view.panels.map((panel, i) => `${panels[i]?.title}. ${countsOf(panel, words)}`).join(' '),
    unit: unitOf(view, words),
    panels,
    foot: [
      words.exportSources(publishers.join(', ')),
      words.exportNote[view.chart],
      words.stamp(common.date(day), index.atlas.version),
    ],
    number: common.number,
  };
}
