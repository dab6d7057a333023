import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from './fixtures';

/** Where this worker's Firefox saves; gone with the worker. */
export const downloads = join(tmpdir(), `multivector-firefox-${process.pid}`);
mkdirSync(downloads, { recursive: true });
process.on('exit', () => rmSync(downloads, { recursive: true, force: true }));

/** A file that the page has saved: Firefox writes it, but tells no driver of a download that the page made itself. */
export async function savedFile(name: string): Promise<Buffer> {
  const file = join(downloads, name);
  const size = () => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  await expect.poll(size, { message: `${name} in the folder of downloads` }).toBeGreaterThan(0);
  return readFileSync(file);
}
