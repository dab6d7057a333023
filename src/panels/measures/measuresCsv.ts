import type { AtlasIndex } from '../../domain/atlasIndex';
import { csvLine } from '../../ui/csvLine';
import { byWhom } from './measureNames';
import type { MeasuresView } from './measuresView';

const several = (parts: readonly string[]): string => parts.join(' | ');

/** A row a measure of the view, in its order: dates as recorded, what holds on the day, the reason apart from the motives. */
export function measuresCsv({ day, groups }: MeasuresView, index: AtlasIndex): string {
  const head = [
    ...['date', 'on_date', 'id', 'title', 'kind', 'outcome', 'imposed_by', 'target', 'announced', 'in_force', 'lifted'],
    ...['end_known', 'replaced_by', 'products', 'hs2022', 'stated_reason', 'alleged_motives', 'confidence', 'sources'],
  ];
  const rows = groups.flatMap((group) =>
    group.rows.map(({ measure: one, phase }) => [
      ...[day, phase, one.id, one.title, one.kind, one.outcome, one.imposedBy, one.target],
      ...[one.announced ?? '', one.inForce ?? '', one.lifted ?? '', String(one.endKnown), one.replacedBy ?? ''],
      several(one.products.map(({ name }) => name)),
      several(one.products.map(({ hs }) => hs ?? '')),
      one.statedReason ?? '',
      several(one.allegedMotives.map(({ by, text }) => `${byWhom(index, by)}: ${text}`)),
      one.confidence,
      one.evidence.flatMap(({ source }) => index.sources.get(source)?.url ?? []).join(' '),
    ]),
  );
  return [head, ...rows].map(csvLine).join('');
}
