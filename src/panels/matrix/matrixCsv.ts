import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Day } from '../../domain/day';
import type { NamedBloc } from '../../domain/named';
import { csvLine } from '../../ui/csvLine';
import type { PageWords } from '../../words/pageEn';
import { cellOn, cellWords } from './matrixCell';
import type { MatrixRow } from './matrixRows';

export const csvName = (day: Day): string => `multivector-matrix-${day}.csv`;

/** The table as it stands: its rows and columns in their order, the statuses in words, the day in the header. */
export function matrixTable(
  index: AtlasIndex,
  rows: readonly MatrixRow[],
  columns: readonly NamedBloc[],
  day: Day,
  words: PageWords,
): string[][] {
  const { csvCode, csvCountry, csvBloc } = words.matrix;
  return [
    [csvCode, csvCountry, ...columns.map(({ short }) => csvBloc(short, day))],
    ...rows.map(({ country }) => [
      country.id,
      country.name,
      ...columns.map(({ id }) => cellWords(cellOn(index, id, country.id, day), words)),
    ]),
  ];
}

export const csvOf = (table: readonly (readonly string[])[]): string => table.map(csvLine).join('');
