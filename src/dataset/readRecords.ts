import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { type Parsed, parseRecords, type RecordFile } from './parse';
import { errorOf, type RecordError, sortErrors } from './recordError';

const camel = (folder: string): string => folder.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const jsonFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return jsonFiles(path);
    return entry.name.endsWith('.json') ? [path] : [];
  });

/** The head of the dataset, beside the topic folders. */
const headFile = 'atlas.json';

/**
 * Reads `records/<topic>/<name>.json` and the head from a folder: at build time and in tests only.
 * Returns the atlas or all errors; a file that is not JSON is one of them.
 */
export function readRecords(folder: string): Parsed {
  const errors: RecordError[] = [];
  const files: RecordFile[] = [];
  let head: unknown;
  for (const path of jsonFiles(folder).sort()) {
    const file = relative(folder, path).replaceAll('\\', '/');
    let content: unknown;
    try {
      content = JSON.parse(readFileSync(path, 'utf8'));
    } catch (error) {
      errors.push(errorOf(file, '(file)', '', 'JSON', error instanceof Error ? error.message : String(error)));
      continue;
    }
    if (file === headFile) head = content;
    else
      files.push({
        file,
        topic: camel(file.includes('/') ? (file.split('/')[0] ?? '') : basename(file, '.json')),
        records: content,
      });
  }
  const parsed = parseRecords(files, { file: headFile, content: head });
  if (errors.length === 0) return parsed;
  return { ok: false, errors: sortErrors([...errors, ...(parsed.ok ? [] : parsed.errors)]) };
}
