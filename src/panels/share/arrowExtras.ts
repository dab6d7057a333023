import type { LegendGroup } from '../../map/style/legendGroups';
import { surfaces } from '../../theme/palette';
import type { MeasuresWords } from '../../words/measuresEn';
import { arrowLines } from '../measures/arrowWords';
import { type MapWords, printedScene } from './mapExport';
import { type Asked, dayOf } from './viewExport';

/** The chosen measures beside a map: the key to the arrows that are drawn, and why the others are not. */
export function arrowExtras(
  asked: Asked,
  { words, text, measures }: MapWords & { measures: MeasuresWords },
): { lines: ReturnType<typeof arrowLines>; legend: readonly LegendGroup[]; notes: readonly string[] } {
  const lines = arrowLines(asked.index, printedScene(asked, dayOf(asked)), words, measures);
  const numbered = lines
    .filter(({ why }) => why === null)
    .map(({ number, measure, heading }) => ({
      key: measure.id,
      mark: { fill: surfaces.light.text, pattern: null, sign: String(number) },
      label: text.arrow(measure.title, heading),
    }));
  return {
    lines,
    legend: numbered.length > 0 ? [{ title: measures.arrowsTitle, rows: numbered }] : [],
    notes: lines.flatMap(({ number, measure, why }) =>
      why === null ? [] : [text.notDrawn(number, measure.title, measures.notDrawn(why))],
    ),
  };
}
