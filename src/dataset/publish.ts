import type { Atlas } from '../domain/atlas';
import { languages } from '../domain/model/language';
import { firstFileIn } from './first';
import { writeCsv } from './publish/csv';
import { dataPackage } from './publish/dataPackage';
import { firstAtlas } from './publish/firstAtlas';
import { atlasJsonSchema } from './publish/jsonSchema';
import { readme } from './publish/readme';
import { sheetsOf } from './publish/sheets';
import type { RecordFiles } from './readRecords';

export interface PublishedFile {
  /** Path below the site's root. */
  name: string;
  text: string;
}

const indented = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;

/** The whole atlas as it is published. */
export const atlasText = (atlas: Atlas): string => JSON.stringify(atlas);

/**
 * The files that outside readers depend on; pure, so that the build and the tests emit the same bytes. For the build
 * alone: it takes all of zod, which the browser must not load.
 */
export function publish(atlas: Atlas, recordFiles: RecordFiles): PublishedFile[] {
  const sheets = sheetsOf(atlas);
  const tables = sheets.map((sheet) => ({
    sheet,
    csv: writeCsv(
      sheet.fields.map(({ name }) => name),
      sheet.rows,
    ),
  }));
  return [
    { name: 'data/atlas.json', text: atlasText(atlas) },
    ...languages.map((language) => ({
      name: firstFileIn(language),
      text: JSON.stringify(firstAtlas(atlas, language)),
    })),
    { name: 'data/atlas.schema.json', text: indented(atlasJsonSchema(atlas)) },
    { name: 'data/record-files.json', text: JSON.stringify(recordFiles) },
    ...tables.map(({ sheet, csv }) => ({ name: `data/${sheet.name}.csv`, text: csv })),
    { name: 'data/datapackage.json', text: indented(dataPackage(atlas, tables)) },
    { name: 'data/README.txt', text: readme(atlas, sheets) },
  ];
}
