import { valueAxis } from '../../charts/axisSeries';
import type { Mark } from '../../charts/markSeries';
import type { SenderPair } from '../../charts/sendersSeries';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { RemittanceWords } from '../../words/remittancesEn';
import { placeName } from './markWords';
import { type Panel, panelsOfAxis, type RemittanceView } from './remittanceView';

/** What the chart of senders needs besides its pairs: the axis that panels have in common, and words. */
export function senderParts(index: AtlasIndex, panel: Panel, view: RemittanceView, words: RemittanceWords) {
  const values = panelsOfAxis(panel, view).flatMap(({ drawing }) =>
    drawing.marks.flatMap(({ points }) => points.map(({ value }) => value)),
  );
  const { before = null, after = null } = view.compared ?? {};
  return {
    axis: valueAxis(values, 4),
    notComparable: words.notComparable,
    missing: {
      before: before && words.noFigure(words.period(before)),
      after: after && words.noFigure(words.period(after)),
    },
    senderOf: ({ sender }: SenderPair) => words.upper(placeName(index, sender, words)),
    figureOf: ({ points }: Mark) => points.map(({ record, value }) => words.plain(record, value)).join(' / '),
  };
}

/** Unit of the value axis, and which bar is of which period. */
export function unitOf(view: RemittanceView, words: RemittanceWords): string {
  const unit = words.upper(words.axis[view.measure]);
  if (view.chart === 'time' || !view.compared) return unit;
  const { before, after } = view.compared;
  const keys = [...(before ? [words.beforeKey(words.period(before))] : []), words.afterKey(words.period(after))];
  const doubt = view.panels.some(({ rows }) => rows.some(({ contested, derived }) => contested || derived));
  if (doubt) keys.push(words.keyDoubt);
  return `${unit}. ${words.upper(keys.join('; '))}`;
}
