import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepts, answerFor, headersFor, parseHeaders } from './siteFiles.mjs';

describe('accepts', () => {
  it.each([
    ['gzip, deflate, br', 'br', true],
    ['gzip, deflate', 'br', false],
    ['br;q=0, gzip', 'br', false],
    ['br; q=0.5', 'br', true],
    ['*', 'br', true],
    ['*;q=0', 'gzip', false],
    ['gzip;q=0, *', 'gzip', false],
    ['brotli', 'br', false],
    ['', 'gzip', false],
    ['identity', 'gzip', false],
  ])('“%s” takes %s: %s', (header, encoding, taken) => expect(accepts(header, encoding)).toBe(taken));
});

describe('headersFor', () => {
  const rules = parseHeaders('/*\n  X-One: 1\n\n/a/*\n  X-Two: 2\n  X-One: one\n/b\n  X-Two: three: four\n');
  it('joins what several rules say, as hosts do', () =>
    expect(headersFor(rules, '/a/x')).toEqual({ 'x-one': '1, one', 'x-two': '2' }));
  it('takes a path without star as it is, and a value with a colon whole', () => {
    expect(headersFor(rules, '/b')['x-two']).toBe('three: four');
    expect(headersFor(rules, '/b/c')).toEqual({ 'x-one': '1' });
  });
});

describe('answerFor', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'multivector-files-'));
    mkdirSync(join(folder, 'site/sub'), { recursive: true });
    for (const [file, text] of Object.entries({
      'secret.txt': 'secret',
      'site/index.html': 'page',
      'site/sub/index.html': 'sub page',
      'site/a.js': 'plain',
      'site/a.js.br': 'brotli',
      'site/a.js.gz': 'gzip',
      'site/b.csv': 'b',
      'site/_headers': '/a.js\n  Cache-Control: no-cache\n',
    }))
      writeFileSync(join(folder, file), text);
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const ask = (path: string, request: Parameters<typeof answerFor>[2] = {}) =>
    answerFor(join(folder, 'site'), path, request);

  it('prefers brotli, then gzip, then the plain file, and says that it depends', async () => {
    for (const [accept, body, encoding] of [
      ['gzip, br', 'brotli', 'br'],
      ['gzip', 'gzip', 'gzip'],
      ['', 'plain', undefined],
    ] as const) {
      const answer = await ask('/a.js', { accept });
      expect(String(answer?.body)).toBe(body);
      expect(answer?.headers).toMatchObject({
        vary: 'accept-encoding',
        'content-type': 'text/javascript; charset=utf-8',
      });
      expect(answer?.headers['content-encoding']).toBe(encoding);
      expect(answer?.headers['cache-control']).toBe('no-cache');
    }
  });
  it('says nothing of encodings for a file without twins', async () => {
    const answer = await ask('/b.csv', { accept: 'br' });
    expect(answer?.headers.vary).toBeUndefined();
    expect(answer?.headers['content-type']).toBe('text/csv; charset=utf-8');
  });
  it('answers 304 to whom has the same encoding of it, not to whom has another', async () => {
    const etag = (await ask('/a.js', { accept: 'br' }))?.headers.etag;
    expect((await ask('/a.js', { accept: 'br', known: etag }))?.status).toBe(304);
    expect((await ask('/a.js', { accept: 'gzip', known: etag }))?.status).toBe(200);
  });
  it('has the page of a folder, and nothing for what is not there or outside', async () => {
    expect(String((await ask('/'))?.body)).toBe('page');
    expect(String((await ask('/sub/'))?.body)).toBe('sub page');
    for (const path of ['/sub', '/none', '/../secret.txt', '/sub/../../secret.txt'])
      expect(await ask(path), path).toBeUndefined();
  });
});
