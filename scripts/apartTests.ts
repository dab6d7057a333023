import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a test file does to things that all files in a process share: globals, clocks, modules, the view's store. */
const touchesAll =
  /\bvi\.(stub|useFakeTimers|spyOn|mock|doMock|resetModules|setSystemTime)|\.setState\(|\bprocess\.(env\.\w+ =|chdir)/;

/**
 * Test files in these folders of a root that need a process of their own, by what is written in them; paths from the root, with `/`.
 * All others share one, and what it has read of the modules and the records: a third of the processor time was spent on reading them anew.
 */
export function apartTests(root: string, folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.test\.tsx?$/.test(file))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((file) => touchesAll.test(readFileSync(join(root, file), 'utf8'))),
  );
}
