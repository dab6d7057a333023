import type { AtlasIndex } from '../../domain/atlasIndex';
import { countLegend, fillLegend, hatchLegend, type LegendEntry, plainLegend, stripeLegend } from '../../theme/legend';
import { countFill, type Scheme } from '../../theme/palette';
import type { Pattern } from '../../theme/patterns';
import type { Words } from '../../words/en';
import { encodingFor } from './scene';

/** What a row of a key shows beside its words. */
export interface LegendMark {
  fill: string;
  pattern: Pattern | null;
  contested?: boolean | undefined;
  /** A letter or a number, on the fill. */
  sign?: string | undefined;
}

export interface LegendRow {
  key: string;
  mark: LegendMark;
  label: string;
}

export interface LegendGroup {
  /** Empty: the rows go without. */
  title: string;
  rows: readonly LegendRow[];
}

export interface MapLegend {
  groups: readonly LegendGroup[];
  /** Of what has no row. */
  note: string | null;
  /** What may be on the map whatever the blocs. */
  keys: readonly LegendRow[];
}

const rowsOf = (entries: readonly LegendEntry[], label: (entry: LegendEntry) => string): LegendRow[] =>
  entries.map((entry) => ({ key: entry.key, mark: entry, label: label(entry) }));

/** What the colours of a map of these blocs mean: the same rows beside the map and in every picture of it. */
export function legendGroups(
  index: AtlasIndex,
  chosen: readonly string[],
  scheme: Scheme,
  words: Words,
): MapLegend | null {
  const encoding = encodingFor(chosen);
  const blocs = chosen.flatMap((id) => index.blocs.get(id) ?? []);
  const [first, second] = blocs;
  if (!first) return null;
  const status = ({ standing }: LegendEntry) => (standing === null ? '' : words.standing[standing]);
  const contested = {
    key: 'contested',
    mark: { fill: 'transparent', pattern: null, contested: true },
    label: words.legendContested,
  };
  const small = { key: 'small', mark: { fill: countFill(2, 2, scheme), pattern: null }, label: words.legendSmall };
  if (encoding === 'two' && second)
    return {
      groups: [
        { title: words.legendOf(first.short), rows: rowsOf(plainLegend(first, scheme), status) },
        { title: words.legendSecond(second.short), rows: rowsOf(hatchLegend(second, first.id, scheme), status) },
      ],
      note: null,
      keys: [small, contested],
    };
  if (encoding === 'three')
    return {
      groups: blocs.map((bloc, place) => ({
        title: bloc.short,
        rows: rowsOf(stripeLegend(bloc, place, chosen.length, scheme), ({ standing }) =>
          standing === null ? '' : words.stripe(standing),
        ),
      })),
      note: words.noStripe,
      keys: [small, contested],
    };
  if (encoding === 'count') {
    const rows = rowsOf(countLegend(chosen.length, scheme), ({ count }) => words.countOf(count ?? 0, chosen.length));
    return { groups: [{ title: words.legendCount, rows }], note: null, keys: [contested] };
  }
  const rows = rowsOf(fillLegend(first, scheme), status);
  return { groups: [{ title: words.legendOf(first.short), rows }], note: null, keys: [contested] };
}
