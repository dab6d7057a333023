import type { Cell } from './csv';

/** A field of a Frictionless Table Schema. */
export interface Field {
  name: string;
  type: 'string' | 'number' | 'boolean';
  format?: 'uri';
  description: string;
  constraints?: { required?: true; unique?: true; enum?: readonly string[]; pattern?: string };
}

export interface Column<Row> extends Field {
  value: (row: Row) => Cell;
}

/** Columns whose values stand as a row's key in another sheet. */
export interface ForeignKey {
  fields: readonly string[];
  sheet: string;
  keys: readonly string[];
}

interface Heading {
  /** File name without its ending. */
  name: string;
  title: string;
  /** What one row is. */
  description: string;
  primaryKey: readonly string[];
  foreignKeys?: readonly ForeignKey[];
}

/** One table as it is published: its columns described, its cells taken. */
export interface Sheet extends Heading {
  fields: readonly Field[];
  rows: readonly (readonly Cell[])[];
}

/** Takes the cells, so that sheets of different rows can stand in one list. Columns keep their order. */
export const sheetOf = <Row>(heading: Heading, columns: readonly Column<Row>[], rows: readonly Row[]): Sheet => ({
  ...heading,
  fields: columns.map(({ value: _, ...field }) => field),
  rows: rows.map((row) => columns.map(({ value }) => value(row))),
});

/** A key into one column of another sheet. */
export const pointsAt = (field: string, sheet: string, key = 'id'): ForeignKey => ({
  fields: [field],
  sheet,
  keys: [key],
});
