import { isFuzzyDate } from '../domain/day';

/** Reads a value or fails with its place; the place is worked out only then. */
export type Read<T> = (value: unknown, at: () => string) => T;
export type Fields = Readonly<Record<string, unknown>>;

/** What is wrong with the file, in a line: place, what was expected, what was found. */
export class Misfit extends Error {
  override name = 'Misfit';
}

/** What cannot be written is nested too deep. */
function written(found: unknown): string {
  try {
    return JSON.stringify(found) ?? 'nothing';
  } catch {
    return 'too much';
  }
}

export const fail = (at: string, expected: string, found: unknown): never => {
  throw new Misfit(`${at}: expected ${expected}, found ${written(found).slice(0, 80)}`);
};

const such =
  <T>(expected: string, fits: (value: unknown) => value is T): Read<T> =>
  (value, at) =>
    fits(value) ? value : fail(at(), expected, value);

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
export const text = such('some text', isText);
export const date = such('a date that exists', (value): value is string => isText(value) && isFuzzyDate(value));
export const flag = such('true or false', (value) => typeof value === 'boolean');
export const number = such('a number', (value) => typeof value === 'number');
export const list = such('a list', (value): value is readonly unknown[] => Array.isArray(value));
export const fields = such(
  'an object',
  (value): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value),
);

export const oneOf = <T extends string>(values: readonly T[]): Read<T> =>
  such(`one of ${values.join(', ')}`, (value): value is T => (values as readonly unknown[]).includes(value));

/** The key of a record that was read before. */
export const keyOf = (known: ReadonlyMap<string, unknown>, what: string): Read<string> =>
  such(what, (value): value is string => isText(value) && known.has(value));

export const orNull =
  <T>(read: Read<T>): Read<T | null> =>
  (value, at) =>
    value === null ? null : read(value, at);

/** Read where it is written; not there is undefined. */
export const maybe =
  <T>(read: Read<T>): Read<T | undefined> =>
  (value, at) =>
    value === undefined ? undefined : read(value, at);

export const each =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (value, at) =>
    list(value, at).map((item, i) => read(item, () => `${at()}[${i}]`));

/** A table kept by columns, as its rows: every column is there and as long as the first. */
export function rowsOf<T extends object>(value: unknown, at: string, columns: { [K in keyof T]: Read<T[K]> }): T[] {
  const table = fields(value, () => at);
  const read = Object.entries<Read<unknown>>(columns).map(
    ([name, cell]) => [name, each(cell)(table[name], () => `${at}.${name}`)] as const,
  );
  const [first] = read;
  const length = first?.[1].length ?? 0;
  for (const [name, cells] of read)
    if (cells.length !== length) fail(`${at}.${name}`, `${length} rows, as ${at}.${first?.[0]} has`, cells.length);
  const rows = Array.from({ length }, (): Record<string, unknown> => ({}));
  for (const [name, cells] of read) for (const [i, row] of rows.entries()) row[name] = cells[i];
  return rows as T[];
}
