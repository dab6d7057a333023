import type * as z from 'zod/mini';

/** One mistake in the data, in the words an editor needs: where, what was expected, what was found. */
export interface RecordError {
  file: string;
  /** Record id, or its place in the file when it has none. */
  id: string;
  /** Path inside the record, `evidence[0].source`; empty for the record itself. */
  field: string;
  expected: string;
  found: string;
}

/** A value too deep to be written: JSON is read without a stack, and written with one. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Array.isArray(value) ? '[…]' : '{…}';
  }
}

/** Letters that are not seen, that turn the text about them round, that end a line; halves of a letter. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu;
const code = (letter: string): string => `\\u{${letter.codePointAt(0)?.toString(16)}}`;

/** At most so long, on one line, with every letter to be seen. */
const cut = (text: string, most: number): string =>
  (text.length > most ? `${text.slice(0, most - 3)}…` : text).replace(unseen, code);

const show = (value: unknown): string => (value === undefined ? 'nothing' : cut(written(value), 80));

/** Longest id, field and value of ours in a message: room for every sound one. */
const longest = 200;

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((node, key) => (node as Record<PropertyKey, unknown> | null | undefined)?.[key], value);

/** `['evidence', 0, 'source']` → `evidence[0].source`. */
export const fieldPath = (path: readonly PropertyKey[]): string =>
  path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`)).join('');

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  tuple: 'a list of fixed length',
};

function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map((value) => String(value)).join(', ')}`;
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? 'another key';
  // The schema's own words; 'Invalid input' is what zod says when a schema has none.
  if (issue.message !== 'Invalid input') return issue.message;
  return issue.code === 'invalid_type' ? (kinds[issue.expected] ?? issue.expected) : 'another value';
}

/** What the schema found wrong with one record, in plain words. */
export function schemaErrors(
  issues: readonly z.core.$ZodIssue[],
  record: unknown,
  where: { file: string; id: string },
): RecordError[] {
  return issues.flatMap((issue) => {
    const { file, id } = where;
    const error = (path: readonly PropertyKey[], expected: string) =>
      errorOf(file, id, fieldPath(path), expected, show(at(record, path)));
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => error([...issue.path, key], 'no such field'));
    return [error(issue.path, expectedBy(issue))];
  });
}

export const errorOf = (file: string, id: string, field: string, expected: string, found: unknown): RecordError => ({
  file,
  id: cut(id, longest),
  field: cut(field, longest),
  expected,
  found: typeof found === 'string' ? cut(found, longest) : show(found),
});

/** Most mistakes that are listed; a file with more is no file of ours that went wrong in places. */
export const mostErrors = 5000;

const { compare } = new Intl.Collator('en');

/** No more than can be read, and how many there are. */
export const firstErrors = (errors: readonly RecordError[]): readonly RecordError[] =>
  errors.length <= mostErrors
    ? errors
    : [
        ...errors.slice(0, mostErrors),
        errorOf('(all files)', '(all)', '', `no more than ${mostErrors} mistakes`, String(errors.length)),
      ];

/** Sorted by file, then record, then field: the order in which an editor mends them. */
export const sortErrors = (errors: readonly RecordError[]): RecordError[] =>
  [...errors].sort((a, b) => compare(a.file, b.file) || compare(a.id, b.id) || compare(a.field, b.field));

/** One line an error. */
export const formatErrors = (errors: readonly RecordError[]): string =>
  errors
    .map(
      ({ file, id, field, expected, found }) =>
        `${file}  ${id}  ${field || '(record)'}: expected ${expected}, found ${found}`,
    )
    .join('\n');
