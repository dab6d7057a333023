import { retryable } from '../../ui/retryable';
import type { ViewState } from '../../view/viewState';

const page = retryable(() => import('./PageExport'));
const pair = retryable(() => import('./CompareExport'));
const extras = retryable(() => import('./ExtrasExport'));
const plain = retryable(() => import('./PlainExport'));
const map = retryable(() => import('./MapExport'));

const exporters = {
  map,
  matrix: page,
  timelines: page,
  overlaps: page,
  multiples: pair,
  remittances: retryable(() => import('./RemittancesExport')),
  measures: retryable(() => import('./MeasuresExport')),
  quotes: retryable(() => import('./QuotesExport')),
  votes: retryable(() => import('./VotesExport')),
  components: retryable(() => import('./ComponentsExport')),
  story: extras,
  data: plain,
  own: plain,
} as const satisfies Record<ViewState['view'], unknown>;

/** The part that exports a view, fetched with its words when the panel is opened. */
export function exporterOf({ view, vs, options }: ViewState) {
  if (view !== 'map') return exporters[view];
  if (vs !== null) return pair;
  return options.vote !== undefined || options.measures !== undefined ? extras : map;
}
