import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRecords } from './readRecords';
import { formatErrors } from './recordError';

const records = fileURLToPath(new URL('records', import.meta.url));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'records-'));
  cpSync(records, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const lines = () => {
  const parsed = readRecords(folder);
  return parsed.ok ? [] : formatErrors(parsed.errors).split('\n');
};

describe('readRecords', () => {
  it('reads every file of every topic', () => expect(lines()).toEqual([]));
  it('names a file that is not JSON, and takes nothing that points into it for lost', () => {
    writeFileSync(join(folder, 'countries/countries.json'), '[{"id": "KAZ",');
    expect(lines()).toEqual([
      expect.stringMatching(/^countries\/countries\.json {2}\(file\) {2}\(record\): expected JSON, found .*JSON/),
    ]);
  });
  it('names every unreadable file at once, beside the other mistakes, sorted by file', () => {
    writeFileSync(join(folder, 'blocs/blocs.json'), '');
    writeFileSync(join(folder, 'atlas.json'), '{');
    writeFileSync(join(folder, 'gaps/new.json'), '[{"id": "gap-x"}]');
    expect(
      lines().map((line) =>
        line
          .split('  ')
          .slice(0, 3)
          .join(' ')
          .replace(/ or '}' in JSON.*/, ''),
      ),
    ).toEqual([
      'atlas.json (file) (record): expected JSON, found Expected property name',
      'blocs/blocs.json (file) (record): expected JSON, found Unexpected end of JSON input',
      ...['blocs', 'countries'].map((field) => `gaps/new.json gap-x ${field}: expected a list, found nothing`),
      ...['text', 'topic'].map((field) => `gaps/new.json gap-x ${field}: expected some text, found nothing`),
    ]);
  });
  it('takes a file beside the folders for the topic that it is named after', () => {
    renameSync(join(folder, 'gaps/figures.json'), join(folder, 'gaps.json'));
    expect(lines()).toEqual([]);
  });
  it('names a folder of no topic', () => {
    renameSync(join(folder, 'sources'), join(folder, 'source'));
    const found = lines();
    expect(found).toHaveLength(5);
    for (const line of found)
      expect(line).toMatch(
        /^source\/[a-z-]+\.json {2}\(file\) {2}\(record\): expected a folder named after a topic: .*, found source$/,
      );
  });
  it('asks for the head when it is missing', () => {
    rmSync(join(folder, 'atlas.json'));
    expect(lines()).toEqual(['atlas.json  (head)  (record): expected an object, found nothing']);
  });
  it('reads files in folders of folders, and passes over what is not JSON', () => {
    mkdirSync(join(folder, 'gaps/old'));
    writeFileSync(join(folder, 'gaps/old/a.json'), '[5]');
    writeFileSync(join(folder, 'gaps/README.md'), 'hello');
    expect(lines()).toEqual(['gaps/old/a.json  record 1  (record): expected an object, found 5']);
  });
});
