import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Lock, licencesText, unusual } from './licencesText';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const lock = JSON.parse(read('package-lock.json')) as Lock;

describe(licencesText, () => {
  it('is what .github/LICENCES.md says; `npm run licences` writes it anew', () =>
    expect(read('.github/LICENCES.md')).toBe(licencesText(lock)));
  it('names scoped, nested and renamed packages', () => {
    const text = licencesText({
      packages: {
        '': { version: '1.0.0' },
        'node_modules/@a/b': { version: '1.0.0', license: 'MIT' },
        'node_modules/x/node_modules/c': { version: '2.0.0', license: 'ISC', dev: true },
        'node_modules/alias': { name: 'real', version: '3.0.0' },
      },
    });
    expect(text).toContain('| @a/b | 1.0.0 | MIT |\n| real | 3.0.0 | not stated |');
    expect(text).toContain('never shipped (1)\n\n| package | version | licence |\n|---|---|---|\n| c | 2.0.0 | ISC |');
  });
});

describe(unusual, () => {
  it('finds none among what is shipped', () => expect(unusual(lock)).toEqual([]));
  it.each(['GPL-3.0', 'UNLICENSED', 'SEE LICENSE IN x', '(MIT OR GPL-2.0)'])('finds %s', (license) =>
    expect(unusual({ packages: { 'node_modules/a': { version: '1.0.0', license } } })).toEqual([`a: ${license}`]),
  );
});
