import { useCallback, useMemo, useState } from 'react';
import type { Bloc, Country, CountryId } from '../../domain/atlas';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { epochOf } from '../../domain/changeDays';
import { useView } from '../../view/store';
import { useDay } from '../../view/useDay';
import { type ColumnOrder, columnsOn, fiveOf, type MatrixRow, type RowSort, rowsOn } from './matrixRows';

/** What the reader has set; the country to compare with follows the chosen one until it is set by hand. */
interface Settings {
  by: RowSort['by'];
  bloc: string;
  to: CountryId | null;
  columns: ColumnOrder;
  all: boolean;
  grouped: boolean;
}

export interface Matrix {
  settings: Settings;
  set: (change: Partial<Settings>) => void;
  sort: RowSort;
  rows: readonly MatrixRow[];
  /** The rows without their figures: the same list while it looks the same. */
  items: readonly RowItem[];
  columns: readonly Bloc[];
}

function sortOf(by: RowSort['by'], bloc: string, to: CountryId): RowSort {
  if (by === 'similarity') return { by, to };
  return by === 'bloc' ? { by, bloc } : { by };
}

/** What the grid draws a row from. */
export interface RowItem {
  id: CountryId;
  country: Country;
  first: boolean;
}

const items = new WeakMap<Country, Map<boolean, RowItem>>();

/** The same row is the same object, so that sorting moves rows instead of drawing them anew. */
function itemOf({ country, first }: MatrixRow): RowItem {
  const known = items.get(country) ?? new Map<boolean, RowItem>();
  items.set(country, known);
  const item = known.get(first) ?? { id: country.id, country, first };
  known.set(first, item);
  return item;
}

/** The same list as long as it has the same things in the same order. */
function useSteady<T>(list: readonly T[]): readonly T[] {
  const [kept, keep] = useState(list);
  const same = kept.length === list.length && kept.every((item, i) => item === list[i]);
  if (!same) keep(list);
  return same ? kept : list;
}

export function useMatrix(index: AtlasIndex): Matrix {
  const [settings, setSettings] = useState<Settings>({
    by: 'country',
    bloc: index.atlas.blocs[0]?.id ?? '',
    to: null,
    columns: 'dataset',
    all: false,
    grouped: true,
  });
  const set = useCallback((change: Partial<Settings>) => setSettings((before) => ({ ...before, ...change })), []);
  const day = useDay(index);
  const chosen = useView(({ country }) => country);
  const to = settings.to ?? chosen ?? fiveOf(index)[0]?.id ?? '';
  // Of all days on which no standing differs the first one asked for stands for all: sorting has nothing to do on the rest.
  const epoch = epochOf(index.changeDays, [...index.blocs.keys()], day);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the day matters only by its epoch
  const epochDay = useMemo(() => day, [epoch, index]);
  const { by, bloc, all, grouped } = settings;
  const sort = useMemo(() => sortOf(by, bloc, to), [by, bloc, to]);
  const rows = useMemo(
    () => rowsOn(index, { day: epochDay, sort, all, grouped }),
    [index, epochDay, sort, all, grouped],
  );
  const columns = useMemo(() => columnsOn(index, epochDay, settings.columns), [index, epochDay, settings.columns]);
  return {
    settings,
    set,
    sort,
    rows,
    items: useSteady(useMemo(() => rows.map(itemOf), [rows])),
    columns: useSteady(columns),
  };
}
