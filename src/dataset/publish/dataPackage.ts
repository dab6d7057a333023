import { createHash } from 'node:crypto';
import type { Atlas } from '../../domain/atlas';
import { createdAt, creator, description, keywords, licence, title } from './about';
import type { Sheet } from './sheet';

const resource = ({ name, fields, primaryKey, foreignKeys = [], ...sheet }: Sheet, csv: string) => ({
  name,
  path: `${name}.csv`,
  profile: 'tabular-data-resource',
  title: sheet.title,
  description: sheet.description,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  bytes: Buffer.byteLength(csv),
  hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
  schema: {
    fields,
    missingValues: [''],
    primaryKey,
    ...(foreignKeys.length > 0 && {
      foreignKeys: foreignKeys.map((key) => ({
        fields: key.fields,
        // Frictionless names the table itself by the empty text.
        reference: { resource: key.sheet === name ? '' : key.sheet, fields: key.keys },
      })),
    }),
  },
});

/**
 * Frictionless Tabular Data Package, version 1 of the specification: what the readers in R, Python and JavaScript
 * understand today, and what version 2 still accepts.
 */
export const dataPackage = (atlas: Atlas, tables: readonly { sheet: Sheet; csv: string }[]) => ({
  profile: 'tabular-data-package',
  name: 'multivector',
  title,
  description: `${description} As of ${atlas.asOf}. Columns are described in README.txt; atlas.json holds the same records whole.`,
  version: atlas.version,
  created: createdAt(atlas),
  keywords,
  licenses: [licence],
  contributors: [{ title: creator, role: 'author' }],
  sources: atlas.sources.map(({ publisher, title: name, url }) => ({ title: `${publisher}: ${name}`, path: url })),
  resources: tables.map(({ sheet, csv }) => resource(sheet, csv)),
});
