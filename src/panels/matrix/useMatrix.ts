import { useMemo, useState } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { epochOf } from '../../domain/changeDays';
import type { CountryId } from '../../domain/model/country';
import type { NamedBloc, NamedCountry } from '../../domain/named';
import { useOption, useView } from '../../view/store';
import { useDay } from '../../view/useDay';
import { type ColumnOrder, columnsOn, fiveOf, type MatrixRow, type RowSort, rowsOn } from './matrixRows';

/** What the reader has set; the country to compare with follows the chosen one until it is set by hand. */
interface Settings {
  /** `number`, `similarity` or a bloc's id; null: by name. */
  sort: string | null;
  to: CountryId | null;
  columns: ColumnOrder;
  all: boolean;
  grouped: boolean;
}

export interface Matrix {
  settings: Settings;
  sort: RowSort;
  rows: readonly MatrixRow[];
  /** The rows without their figures: the same list while it looks the same. */
  items: readonly RowItem[];
  columns: readonly NamedBloc[];
}

export function sortOf(index: AtlasIndex, sort: string | null, to: CountryId): RowSort {
  if (sort === 'number') return { by: sort };
  if (sort === 'similarity') return { by: sort, to };
  return sort !== null && index.blocs.has(sort) ? { by: 'bloc', bloc: sort } : { by: 'country' };
}

/** What the grid draws a row from. */
export interface RowItem {
  id: CountryId;
  country: NamedCountry;
  first: boolean;
}

const items = new WeakMap<NamedCountry, Map<boolean, RowItem>>();

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

/** The settings that the address has. */
function useSettings(): Settings {
  return {
    sort: useOption('sort'),
    to: useOption('similar'),
    columns: useOption('columns') === 'ties' ? 'ties' : 'dataset',
    all: useOption('rows') === 'all',
    grouped: useOption('regions') !== 'mixed',
  };
}

export function useMatrix(index: AtlasIndex): Matrix {
  const settings = useSettings();
  const day = useDay(index);
  const chosen = useView(({ country }) => country);
  const set = settings.to !== null && index.countries.has(settings.to) ? settings.to : null;
  // Asked for by likeness alone: a country that is chosen under another order leaves the rows as they are.
  const to = settings.sort === 'similarity' ? (set ?? chosen ?? fiveOf(index)[0]?.id ?? '') : '';
  // Of all days on which no standing differs the first one asked for stands for all: sorting has nothing to do on the rest.
  const epoch = epochOf(
    index.changeDays,
    index.atlas.blocs.map(({ id }) => id),
    day,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the day matters only by its epoch
  const epochDay = useMemo(() => day, [epoch, index]);
  const { all, grouped } = settings;
  const sort = useMemo(() => sortOf(index, settings.sort, to), [index, settings.sort, to]);
  const rows = useMemo(
    () => rowsOn(index, { day: epochDay, sort, all, grouped }),
    [index, epochDay, sort, all, grouped],
  );
  const columns = useMemo(() => columnsOn(index, epochDay, settings.columns), [index, epochDay, settings.columns]);
  return {
    settings,
    sort,
    rows,
    items: useSteady(useMemo(() => rows.map(itemOf), [rows])),
    columns: useSteady(columns),
  };
}
