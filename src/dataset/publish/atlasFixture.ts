import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Atlas } from '../../domain/atlas';
import { readRecordFiles, readRecords } from '../readRecords';
import { formatErrors } from '../recordError';

const root = new URL('../../../', import.meta.url);

/** For tests: a file of the repository. */
export const repositoryFile = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const folder = fileURLToPath(new URL('src/dataset/records', root));

/** For tests: the real records, since it is they that are published. */
export function realAtlas(): Atlas {
  const parsed = readRecords(folder);
  if (!parsed.ok) throw new Error(formatErrors(parsed.errors));
  return parsed.atlas;
}

/** For tests: where the real records stand. */
export const realRecordFiles = () => readRecordFiles(folder);
