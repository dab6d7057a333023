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
    return { content: undefined, unreadable: error instanceof Error ? error.message : String(error) };
  }
}

/** The head of the dataset, beside the topic folders. */
const headFile = 'atlas.json';

/**
 * Reads `records/<topic>/<name>.json` and the head from a folder: at build time and in tests only.
 * Returns the atlas or all errors; a file that is not JSON is one of them.
 */
export function readRecords(folder: string): Parsed {
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
  return parseRecords(files, head);
}
