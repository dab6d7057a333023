import type { Mistakes } from './mistake';

/** Which cell of a row is what. */
export type Header =
  | { kind: 'intervals'; heads: readonly string[]; at: Record<IntervalColumn, number> }
  | {
      kind: 'country-years';
      heads: readonly string[];
      at: { country: number; year: number };
      /** The columns that are organisations, in their order. */
      blocs: readonly { name: string; at: number }[];
    };

export const intervalColumns = ['country', 'bloc', 'status', 'from', 'to'] as const;
export type IntervalColumn = (typeof intervalColumns)[number];

/** Columns that tables of political science have beside country and year, and that are no organisation. */
const aside = new Set([
  'ccode',
  'cowcode',
  'state',
  'stateabb',
  'statenme',
  'statename',
  'gwcode',
  'iso3',
  'version',
  'notes',
  'note',
]);

/** Reads the first row. Null: there is no such table; the mistakes say what is missing. `ignored` has the columns that are not read. */
export function readHeader(
  cells: readonly string[],
  mistakes: Mistakes,
  line: number,
): { header: Header; ignored: string[] } | null {
  const heads = cells.map((cell) => cell.trim());
  // A letter with its accent apart is the same letter, as for names of blocs.
  const keys = heads.map((head) => head.normalize('NFC').toLowerCase());
  const before = mistakes.all.length;
  const seen = new Map<string, number>();
  for (const [i, key] of keys.entries()) {
    if (key === '') continue;
    if (seen.has(key))
      mistakes.add('column-double', line, { column: i + 1, field: heads[i] ?? '', found: heads[i] ?? '' });
    else seen.set(key, i);
  }
  const intervals = intervalColumns.filter((name) => name !== 'country' && seen.has(name)).length;
  const years = seen.has('year') && !seen.has('bloc');
  if (!years && intervals === 0) {
    mistakes.add('header-unknown', line, { column: 1, found: heads.join(', ') });
    return null;
  }
  const needed = years ? ['country', 'year'] : intervalColumns;
  for (const name of needed) {
    if (seen.has(name)) continue;
    // Where it could be added.
    mistakes.add('column-missing', line, { column: heads.length + 1, field: name, hint: name });
  }
  const at = (name: string) => seen.get(name) ?? -1;
  const others = keys.flatMap((key, i) =>
    (needed as readonly string[]).includes(key) ? [] : [{ key, name: heads[i] ?? '', at: i }],
  );
  if (!years) {
    if (mistakes.all.length > before) return null;
    const columns = Object.fromEntries(intervalColumns.map((name) => [name, at(name)])) as Record<
      IntervalColumn,
      number
    >;
    return {
      header: { kind: 'intervals', heads, at: columns },
      ignored: others.map(({ name }) => name).filter(Boolean),
    };
  }
  const blocs = others.filter(({ key }) => !aside.has(key));
  for (const { name, at: place } of blocs)
    if (name === '') mistakes.add('column-nameless', line, { column: place + 1 });
  if (blocs.length === 0) mistakes.add('header-unknown', line, { column: 1, found: heads.join(', ') });
  if (mistakes.all.length > before) return null;
  return {
    header: { kind: 'country-years', heads, at: { country: at('country'), year: at('year') }, blocs },
    ignored: others.filter(({ key }) => aside.has(key)).map(({ name }) => name),
  };
}
