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
  /** Of the rows: the same list while their order is the same. */
  countries: readonly Country[];
  columns: readonly Bloc[];
}

function sortOf(by: RowSort['by'], bloc: string, to: CountryId): RowSort {
  if (by === 'similarity') return { by, to };
  return by === 'bloc' ? { by, bloc } : { by };
}

/** The same list as long as it has the same things in the same order. */
function useSteady<T extends { id: string }>(list: readonly T[]): readonly T[] {
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
    countries: useSteady(useMemo(() => rows.map(({ country }) => country), [rows])),
    columns: useSteady(columns),
  };
}
