import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/domain/model/language';
import { headersFor, parseHeaders } from '../setup/siteFiles.mjs';
import { headerRules, headersText } from './headers';
import { headerPolicy } from './policy';

const forever = 'public, max-age=31536000, immutable';
const rules = parseHeaders(headersText(headerRules));
const paths = [
  ['/assets/shell-DknfKqdP.js', forever],
  ['/', 'no-cache'],
  ['/index.html', 'no-cache'],
  ...languages.filter((language) => language !== 'en').map((language) => [`/${language}.html`, 'no-cache'] as const),
  ['/sw.js', 'no-cache'],
  ['/manifest.webmanifest', 'no-cache'],
  ['/icon.svg', 'no-cache'],
  ['/icon-192.png', 'no-cache'],
  ['/data/first.json', 'no-cache'],
  ['/data/atlas.json', 'no-cache'],
  ['/geo/countries.geojson', 'no-cache'],
  ['/embed.js', 'no-cache'],
  ['/embed/brics.svg', 'no-cache'],
  ['/share/eaeu.html', 'no-cache'],
] as const;

describe('headersText', () => {
  it('is read back as the very rules', () => expect(rules).toEqual(headerRules));
});

describe('headerRules', () => {
  it.each(paths)('%s: %s, once', (path, control) => {
    // A host joins what several rules say of one header; a joined value would have a comma too many.
    expect(headersFor(rules, path)['cache-control']).toBe(control);
    expect(headersFor(rules, path)['x-content-type-options']).toBe('nosniff');
    expect(headersFor(rules, path)['content-security-policy']).toBe(headerPolicy);
    expect(headersFor(rules, path)['cross-origin-resource-policy']).toBe('cross-origin');
  });
  it('lets other pages read the data, and nothing else', () => {
    const open = paths.filter(([path]) => headersFor(rules, path)['access-control-allow-origin'] === '*');
    expect(open.map(([path]) => path)).toEqual(['/data/first.json', '/data/atlas.json']);
  });
  it('says of the worker nothing that keeps an old one', () =>
    expect(headersFor(rules, '/sw.js')['cache-control']).not.toMatch(/immutable|max-age/));
});

describe('HOSTING.md', () => {
  const text = readFileSync(new URL('../../.github/HOSTING.md', import.meta.url), 'utf8');
  const blocks = [...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)];
  const values = [...new Set(headerRules.flatMap(({ headers }) => Object.entries(headers)))];
  it.each(['caddyfile', 'nginx'])('gives %s the same headers as the build', (language) => {
    const block = blocks.find(([, name]) => name === language)?.[2] ?? '';
    for (const [name, value] of values) {
      expect(block).toContain(name);
      expect(block).toContain(value);
    }
  });
});
