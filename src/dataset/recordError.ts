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

const show = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  const written = JSON.stringify(value) ?? String(value);
  return written.length > 80 ? `${written.slice(0, 77)}…` : written;
};

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
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        ...where,
        field: fieldPath([...issue.path, key]),
        expected: 'no such field',
        found: show(at(record, [...issue.path, key])),
      }));
    return [
      { ...where, field: fieldPath(issue.path), expected: expectedBy(issue), found: show(at(record, issue.path)) },
    ];
  });
}

export const errorOf = (file: string, id: string, field: string, expected: string, found: unknown): RecordError => ({
  file,
  id,
  field,
  expected,
  found: typeof found === 'string' ? found : show(found),
});

/** Sorted by file, then record, then field: the order in which an editor mends them. */
export const sortErrors = (errors: readonly RecordError[]): RecordError[] =>
  [...errors].sort(
    (a, b) => a.file.localeCompare(b.file) || a.id.localeCompare(b.id) || a.field.localeCompare(b.field),
  );

/** One line an error. */
export const formatErrors = (errors: readonly RecordError[]): string =>
  errors
    .map(
      ({ file, id, field, expected, found }) =>
        `${file}  ${id}  ${field || '(record)'}: expected ${expected}, found ${found}`,
    )
    .join('\n');
