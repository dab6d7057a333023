import type { Atlas } from '../../domain/atlas';
import { citation, description, licence, title } from './about';
import type { Field, Sheet } from './sheet';

const rule = (text: string): string => `${text}\n${'-'.repeat(text.length)}`;

const constraintsOf = ({ constraints = {} }: Field): string =>
  [constraints.required ? 'always there' : '', constraints.enum ? `one of ${constraints.enum.join(', ')}` : '']
    .filter((part) => part !== '')
    .map((part) => ` [${part}]`)
    .join('');

const section = ({ name, description: row, fields, primaryKey, rows }: Sheet): string =>
  [
    rule(`${name}.csv`),
    `One row: ${row}`,
    `${rows.length} rows; key: ${primaryKey.join(', ')}.`,
    '',
    ...fields.map((field) => `  ${field.name} (${field.type})  ${field.description}${constraintsOf(field)}`),
  ].join('\n');

/** What a person reads who opens the folder. */
export const readme = (atlas: Atlas, sheets: readonly Sheet[]): string =>
  `${[
    `${title}\nVersion ${atlas.version}, schema ${atlas.schemaVersion}, as of ${atlas.asOf}\n`,
    description,
    '',
    `Licence: ${licence.title} (${licence.path}), for the compilation.`,
    'Quotations remain their authors’. Each source is named in sources.csv.',
    `Cite as: ${citation(atlas)}`,
    '',
    rule('Files'),
    'atlas.json         every record, whole: the file the application itself reads',
    'first.json         what the application shows first, taken from the atlas.json of the same version. Internal: no part',
    '                   of the contract, it may change or go with any version. Read atlas.json instead',
    'first-*.json       the same with names in another language. Internal too',
    'atlas.schema.json  its JSON Schema (2020-12)',
    'record-files.json  in which file of src/dataset/records each record stands, to correct it',
    'datapackage.json   the tables described for machines (Frictionless Tabular Data Package)',
    '*.csv              one table each, described below',
    '',
    rule('How to read the tables'),
    'UTF-8 without a byte order mark, comma, CRLF, RFC 4180. In a spreadsheet, import as UTF-8 rather than open.',
    'An empty cell is "none" or "not known"; the column says which.',
    'Dates are as precise as known: 2024, 2024-10 or 2024-10-17. `from` is the first day, `to` the first day after.',
    'A list in one cell is separated by " | "; `sources`, `stances` and `passages` go in step. A bar within an item is',
    'written as a slash. The evidence’s own notes are in atlas.json only.',
    'A text that a spreadsheet would run as a formula (it begins with = + - @, a tab or a carriage return) has an',
    'apostrophe in front: take one off. Numbers are never changed.',
    '',
    ...sheets.map((sheet) => `${section(sheet)}\n`),
  ].join('\n')}`;
