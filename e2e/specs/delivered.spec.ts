import { readdirSync, statSync } from 'node:fs';
import { request } from '@playwright/test';
import { languages } from '../../src/domain/model/language';
import { expect, test } from '../fixtures';
import { chunkOf, mapEngine, ofThePage, siteFolder } from '../helpers/builtSite';

// What the built site comes with, asked for as a browser does.

// What is smaller than a packet has no twins.
const ofSize = (file: string) => statSync(`${siteFolder}/${file}`).size >= 1024;
const files = [
  ...[...ofThePage('.js'), ...ofThePage('.css'), chunkOf(mapEngine)].filter(ofSize),
  'data/first.json',
  'data/atlas.json',
  'geo/countries.geojson',
  '',
];

for (const file of files)
  for (const encoding of ['br', 'gzip'])
    test(`/${file.replace(/-[\w-]{8}\./, '.')} comes as ${encoding}, and is the same`, async ({ baseURL }) => {
      const client = await request.newContext({ baseURL: baseURL ?? '' });
      const plain = await client.get(`./${file}`, { headers: { 'accept-encoding': 'identity' } });
      const packed = await client.get(`./${file}`, { headers: { 'accept-encoding': encoding } });
      expect(plain.headers()['content-encoding']).toBeUndefined();
      expect(packed.headers()['content-encoding']).toBe(encoding);
      expect(packed.headers().vary).toMatch(/accept-encoding/i);
      expect(plain.headers().vary).toMatch(/accept-encoding/i);
      expect((await packed.body()).equals(await plain.body())).toBe(true);
      await client.dispose();
    });

for (const [file, control] of [
  [ofThePage('.js')[0] ?? '', 'public, max-age=31536000, immutable'],
  ['', 'no-cache'],
  ['index.html', 'no-cache'],
  ['ru.html', 'no-cache'],
  ['sw.js', 'no-cache'],
  ['manifest.webmanifest', 'no-cache'],
  ['data/first.json', 'no-cache'],
  ['data/atlas.json', 'no-cache'],
  ['geo/countries.geojson', 'no-cache'],
] as const)
  test(`/${file.replace(/-[\w-]{8}\./, '.')} may be kept: ${control}`, async ({ page }) => {
    const response = await page.request.get(`./${file}`);
    expect(response.headers()['cache-control']).toBe(control);
    expect(response.headers()['x-content-type-options']).toBe('nosniff');
    const again = await page.request.get(`./${file}`, { headers: { 'if-none-match': response.headers().etag ?? '' } });
    expect(again.status()).toBe(304);
  });

test('the manifest makes it installable: name, start, display, icons that are there', async ({ page, baseURL }) => {
  await page.goto('./');
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const at = new URL(href ?? '', baseURL);
  const manifest = await (await page.request.get(at.href)).json();
  expect(manifest.display).toBe('standalone');
  expect(new URL(manifest.start_url, at).href).toBe(baseURL);
  expect(new URL(manifest.scope, at).href).toBe(baseURL);
  expect(manifest.icons.map(({ sizes }: { sizes: string }) => sizes)).toEqual(
    expect.arrayContaining(['192x192', '512x512']),
  );
  for (const { src, type, sizes } of manifest.icons) {
    const icon = new URL(src, at).href;
    const response = await page.request.get(icon);
    expect(response.headers()['content-type']).toBe(type);
    if (sizes === 'any') continue;
    const drawn = await page.evaluate(async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, icon);
    expect(drawn).toBe(sizes);
  }
});

test('the worker keeps every part, the dataset and the shapes, and no downloads', async ({ page }) => {
  const worker = await (await page.request.get('./sw.js')).text();
  const kept = [...worker.matchAll(/\{url:"([^"]+)"/g)].map(([, file]) => file ?? '');
  const there = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(assets|geo)\/.*\.(js|css|json|geojson)$/.test(path));
  expect(there.length).toBeGreaterThan(20);
  expect(kept.length).toBeGreaterThan(there.length);
  expect(kept).toEqual(expect.arrayContaining([...there, 'index.html', 'data/atlas.json', 'manifest.webmanifest']));
  const others = languages.filter((language) => language !== 'en');
  const first = ['data/first.json', ...others.map((language) => `data/first-${language}.json`)];
  expect(kept.filter((file) => file.startsWith('data/')).sort()).toEqual(['data/atlas.json', ...first].sort());
  expect(kept.filter((file) => file.endsWith('.html')).sort()).toEqual(
    ['index.html', ...others.map((language) => `${language}.html`)].sort(),
  );
});

for (const scheme of ['light', 'dark'] as const)
  test(`the browser's own frame has the page's ground in ${scheme}`, async ({ app, page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await app.open();
    const [frames, ground] = await page.evaluate(() => {
      const written = (colour: string) => Object.assign(document.createElement('i').style, { color: colour }).color;
      const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')];
      return [
        metas.flatMap(({ media, content }) => (matchMedia(media).matches ? written(content) : [])),
        written(getComputedStyle(document.documentElement).getPropertyValue('--ground')),
      ] as const;
    });
    expect(frames).toEqual([ground]);
  });
