import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteFolder } from './builtSite';

/** A copy of the built site that a test may publish new versions of, as a deployment does: files replaced, the worker last. */
export class PublishedCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'multivector-site-'));

  constructor() {
    cpSync(siteFolder, this.folder, { recursive: true });
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Changes files, and the worker's list of them with their new revisions; hashed files are left as they are. */
  publish(changes: Readonly<Record<string, (text: string) => string>>) {
    for (const [file, change] of Object.entries(changes)) {
      const before = this.read(file);
      const after = change(before);
      if (after === before) throw new Error(`${file} would not change.`);
      this.write(file, after);
      const revision = createHash('md5').update(after).digest('hex');
      const worker = this.read('sw.js');
      const listed = worker.replace(new RegExp(`(url:"${file}",revision:)"[^"]*"`), `$1"${revision}"`);
      if (listed === worker) throw new Error(`${file} is not in the worker's list.`);
      this.write('sw.js', listed);
    }
  }

  /** As after a deployment that keeps no old files. */
  drop(file: string) {
    if (!existsSync(join(this.folder, file))) throw new Error(`${file} is not there to be dropped.`);
    for (const ending of ['', '.br', '.gz']) rmSync(join(this.folder, file + ending), { force: true });
  }

  private read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  private write(file: string, text: string) {
    writeFileSync(join(this.folder, file), text);
    // Twins of the old text.
    for (const ending of ['.br', '.gz']) rmSync(join(this.folder, file + ending), { force: true });
  }
}

/** A page that can be told from another version's for as long as it is shown: the title is the view's own soon. */
export const marked = (mark: string) => (html: string) =>
  html.replace(/<html( data-published="\w+")?/, `<html data-published="${mark}"`);
