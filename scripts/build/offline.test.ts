import { describe, expect, it } from 'vitest';
import { hashed, isDownload, precached } from './offline';

describe('hashed', () => {
  it.each([
    ['assets/shell-DknfKqdP.js', true],
    ['assets/maplibre-gl-worker-Dffjhhd9.js', true],
    ['assets/period-_x-YcarD.css', true],
    ['data/atlas.json', false],
    ['geo/frame-equal-area.json', false],
    ['index.html', false],
    ['icon-maskable-512.png', false],
  ])('%s: %s', (file, is) => expect(hashed.test(file)).toBe(is));
});

describe('precached', () => {
  it('has the first data and the whole, no other file of data', () =>
    expect(precached.filter((file) => file.startsWith('data/'))).toEqual(['data/first*.json', 'data/atlas.json']));
});

describe('isDownload', () => {
  const ask = (path: string, sameOrigin = true) => isDownload({ url: new URL(path, 'https://x.org'), sameOrigin });
  it.each([
    ['/data/votes.csv', true],
    ['/sub/dir/data/atlas.schema.json', true],
    ['/sub/data/README.txt?x=1', true],
    ['/assets/data-12345678.js', false],
    ['/?view=data', false],
    ['/data/', false],
  ])('%s: %s', (path, is) => expect(ask(path)).toBe(is));
  it('leaves other origins alone', () => expect(ask('/data/votes.csv', false)).toBe(false));
  it('runs from its source text alone, as it does in the worker', () => {
    const alone = new Function(`return ${isDownload.toString()}`)();
    expect(alone({ url: new URL('https://x.org/data/votes.csv'), sameOrigin: true })).toBe(true);
  });
});
