import { dateOf, firstCode, type OwnTable } from '../../ownData/ownTable';

/** A row of the file as it was understood. */
export interface PreviewRow {
  row: number;
  line: number;
  country: string;
  bloc: number;
  status: number;
  from: string;
  to: string | null;
}

/** The rows that stand first in the file. */
export function firstRows(table: OwnTable, count: number): PreviewRow[] {
  const first: number[] = [];
  const lineOf = (row: number) => table.line[row] ?? 0;
  for (let row = 0; row < table.line.length; row += 1) {
    if (first.length === count && lineOf(row) >= lineOf(first[count - 1] ?? 0)) continue;
    const place = first.findIndex((other) => lineOf(other) > lineOf(row));
    first.splice(place < 0 ? first.length : place, 0, row);
    if (first.length > count) first.pop();
  }
  return first.map((row) => {
    const to = table.to[row] ?? 0;
    return {
      row,
      line: lineOf(row),
      country: table.countries[table.country[row] ?? -1] ?? '',
      bloc: blocOf(table, row),
      status: table.status[row] ?? 0,
      from: dateOf(table.from[row] ?? 0),
      to: to === 0 ? null : dateOf(to),
    };
  });
}

function blocOf({ starts }: OwnTable, row: number): number {
  let bloc = 0;
  while ((starts[bloc + 1] ?? row + 1) <= row) bloc += 1;
  return bloc;
}

/** How many states and intervals a bloc of the file has. */
export function sizeOf({ starts, country }: OwnTable, bloc: number): { states: number; intervals: number } {
  const [first = 0, end = 0] = [starts[bloc], starts[bloc + 1]];
  return { states: new Set(country.subarray(first, end)).size, intervals: end - first };
}

/** Intervals that begin after the day, `YYYY-MM-DD`: no date that can be chosen shows them. */
export function laterThan({ from }: OwnTable, day: string): number {
  const last = Number(day.replaceAll('-', ''));
  return from.reduce((count, code) => count + (firstCode(code) > last ? 1 : 0), 0);
}
