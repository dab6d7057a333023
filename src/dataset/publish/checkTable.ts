import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { unguard } from './csv';
import type { Field } from './sheet';

/** For tests: a resource as datapackage.json describes it. */
export interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

type Row = Record<string, string>;
type Typed = Record<string, string | number | boolean>;

export const readTable = (csv: string): Row[] => parse<Row>(csv, { columns: true, relaxColumnCount: false });

const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)(E[+-]?\d+)?$/i;

/** Table Schema's reading of a cell; one that it cannot read stays a text, which the schema then refuses. */
function typed(cell: string, { type }: Field): string | number | boolean {
  if (type === 'number' && decimal.test(cell)) return Number(cell);
  if (type === 'boolean' && (cell === 'true' || cell === 'false')) return cell === 'true';
  return unguard(cell);
}

const cast = (row: Row, fields: readonly Field[]): Typed =>
  Object.fromEntries(
    fields.filter(({ name }) => row[name] !== '').map((field) => [field.name, typed(row[field.name] ?? '', field)]),
  );

/** The constraints of Table Schema, which are JSON Schema's by other names. */
const rowSchema = (fields: readonly Field[]) => ({
  type: 'object',
  additionalProperties: false,
  required: fields.filter(({ constraints }) => constraints?.required).map(({ name }) => name),
  properties: Object.fromEntries(
    fields.map(({ name, type, format, constraints: { required: _, unique: __, ...rules } = {} }) => [
      name,
      { type, ...(format && { format }), ...rules },
    ]),
  ),
});

const keyOf = (row: Row, fields: readonly string[]): string => fields.map((name) => row[name]).join('\n');

function twice(keys: readonly string[]): string[] {
  const seen = new Set<string>();
  return keys.filter((value) => seen.size === seen.add(value).size);
}

/** What the Table Schema of a resource finds wrong with its rows: header, types, constraints by ajv, then the keys. */
export function checkTable({ name, schema }: Resource, tables: ReadonlyMap<string, readonly Row[]>): string[] {
  const { fields, primaryKey, foreignKeys = [] } = schema;
  const rows = tables.get(name) ?? [];
  const ajv = new Ajv({ allErrors: true });
  addFormats(ajv);
  const valid = ajv.compile(rowSchema(fields));
  const header = Object.keys(rows[0] ?? {});
  const wrongHeader = header.length > 0 && header.join() !== fields.map((field) => field.name).join();
  return [
    ...(wrongHeader ? [`${name}: header ${header.join()}`] : []),
    ...rows.flatMap((row, i) =>
      valid(cast(row, fields)) ? [] : [`${name} row ${i + 1}: ${ajv.errorsText(valid.errors)}`],
    ),
    ...[primaryKey, ...fields.filter(({ constraints }) => constraints?.unique).map((field) => [field.name])].flatMap(
      (key) => twice(rows.map((row) => keyOf(row, key))).map((value) => `${name}: ${key.join()} twice: ${value}`),
    ),
    ...foreignKeys.flatMap(({ fields: own, reference }) => {
      const there = tables.get(reference.resource === '' ? name : reference.resource) ?? [];
      const known = new Set(there.map((row) => keyOf(row, reference.fields)));
      return rows
        .filter((row) => own.some((field) => row[field] !== '') && !known.has(keyOf(row, own)))
        .map((row) => `${name}: ${own.join()} not in ${reference.resource}: ${keyOf(row, own)}`);
    }),
  ];
}
