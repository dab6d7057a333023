import { retryable } from '../../ui/retryable';
import type { ViewState } from '../../view/viewState';

const exporters = {
  map: retryable(() => import('./MapExport')),
  data: retryable(() => import('./PlainExport')),
} as const;

/** The part that exports a view, fetched with its words when the panel is opened. */
export function exporterOf({ view }: ViewState) {
  return view === 'data' ? exporters.data : exporters.map;
}
