import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { type Parsed, parseRecords, type RecordFile } from './parse';

const camel = (folder: string): string => folder.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const jsonFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return jsonFiles(path);
    return entry.name.endsWith('.json') ? [path] : [];
  });

function readJson(path: string): { content: unknown; unreadable?: string } {
  try {
    return { content: JSON.parse(readFileSync(path, 'utf8')) };
  } catch (error) {
    return { content: undefined, unreadable: (error as Error).message };
  }
}

/** The head of the dataset, beside the topic folders. */
const headFile = 'atlas.json';

/** `records/<topic>/<name>.json` and the head, as read. */
function readFiles(folder: string) {
  const files: RecordFile[] = [];
  let head: { file: string; content: unknown; unreadable?: string } = { file: headFile, content: undefined };
  for (const path of jsonFiles(folder).sort()) {
    const file = relative(folder, path).replaceAll('\\', '/');
    const { content, ...problem } = readJson(path);
    if (file === headFile) head = { file, content, ...problem };
    else {
      const topic = camel(file.includes('/') ? (file.split('/')[0] ?? '') : basename(file, '.json'));
      files.push({ file, topic, records: content, ...problem });
    }
  }
  return { files, head };
}

/**
 * Reads `records/<topic>/<name>.json` and the head from a folder: at build time and in tests only.
 * Returns the atlas or all errors; a file that is not JSON is one of them.
 */
export function readRecords(folder: string): Parsed {
  const { files, head } = readFiles(folder);
  return parseRecords(files, head);
}

/** File below the folder of the records → the ids in it. */
export type RecordFiles = Readonly<Record<string, readonly string[]>>;

/** Which ids stand in which file of the folder: for whoever wants to correct one. The records must be sound. */
export const readRecordFiles = (folder: string): RecordFiles =>
  Object.fromEntries(
    readFiles(folder).files.map(({ file, records }) => [file, (records as { id: string }[]).map(({ id }) => id)]),
  );
