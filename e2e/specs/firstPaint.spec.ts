import { readFileSync, statSync } from 'node:fs';
import { languages } from '../../src/domain/model/language';
import { expect, test } from '../fixtures';
import { isAtRest } from '../helpers/atRest';
import { ofThePage, siteFolder } from '../helpers/builtSite';
import { openInPieces } from '../helpers/inPieces';
import { ownUpToNothing } from '../helpers/ownUpToNothing';
import { differing } from '../helpers/pictures';
import { frameOf, shiftsOf } from '../helpers/shifts';

// What the page shows before any script, and how what comes later takes its place.

const windows = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

test('the page with the first view in it is small enough for one round trip, in every language', () => {
  const others = languages.filter((language) => language !== 'en');
  for (const page of ['index', ...others])
    expect(statSync(`${siteFolder}/${page}.html.br`).size, page).toBeLessThanOrEqual(
      page === 'index' ? 14_000 : 14_100,
    );
});

test('the page names what it asks for behind what is read, so that no word waits for it', () => {
  const html = readFileSync(`${siteFolder}/index.html`, 'utf8');
  const read = html.indexOf('</main>');
  expect(read).toBeGreaterThan(0);
  for (const file of [...ofThePage('.js'), ...ofThePage('.css'), 'data/first.json'])
    expect([file, html.indexOf(`"./${file}"`) > read]).toEqual([file, true]);
});

test('the first frame waits until the map’s place is read: one of an empty page would only delay it', () => {
  const html = readFileSync(`${siteFolder}/index.html`, 'utf8');
  const head = html.slice(0, html.indexOf('</head>'));
  const awaited = /<link rel="expect" href="#([\w-]+)" blocking="render">/.exec(head)?.[1];
  expect(awaited).toBe('map');
  expect(html.split(` id="${awaited}"`)).toHaveLength(2);
});

for (const viewport of windows)
  test.describe(`${viewport.width} pixels wide`, () => {
    test.use({ viewport });

    test('map, legend and list are there before any script or style sheet, in the frame that stays', async ({
      page,
      guard,
    }) => {
      guard.expects(/ERR_FAILED/);
      await page.route('**/assets/**', (route) => route.abort());
      await page.goto('./', { waitUntil: 'domcontentloaded' });
      await expect(page.locator('#first-map [data-country="KAZ"]')).toBeVisible();
      const first = await frameOf(page, '#first-map');
      await page.unroute('**/assets/**');
      await page.goto('./');
      await expect(page.locator('.svg-canvas svg')).toBeVisible();
      const later = await frameOf(page, '.svg-canvas');
      for (const [at, value] of first.entries()) expect(Math.abs(value - (later[at] ?? 0))).toBeLessThan(0.75);
    });

    test('read in pieces, the page keeps what is painted where it stands', async ({ page, guard }) => {
      // The server has the page and its style sheet alone.
      guard.expects(/status of 404/);
      const shifts = await shiftsOf(page);
      await openInPieces(page);
      expect(await shifts()).toEqual([]);
    });

    test('nothing shifts from the first paint to MapLibre, of another address', async ({ app, page }) => {
      const shifts = await shiftsOf(page);
      await app.openSvg('?blocs=eaeu,csto&at=2020-01-01&country=UZB');
      await app.map.choose('WebGL');
      await app.map.isReady();
      expect(await shifts()).toEqual([]);
    });

    test.describe('with styles of the test’s own', () => {
      // The site's policy allows no styles but its own.
      test.use({ bypassCSP: true });

      test('nothing shifts from the first paint to MapLibre, which takes over with hardly a pixel that differs', async ({
        app,
        page,
      }) => {
        // Who has a graphics processor is who sees this: in software SVG stays.
        await page.addInitScript(ownUpToNothing);
        const shifts = await shiftsOf(page);
        await app.openSvg();
        // Letters are drawn by other means on the canvas; and no control covers anything.
        const bare = '.map-buttons, .view-tools, .disclaimer { visibility: hidden } .map-labels { display: none }';
        const sheet = await page.addStyleTag({ content: bare });
        const before = await app.map.region.screenshot();
        await sheet.evaluate((element: HTMLElement) => element.remove());
        await app.map.choose('WebGL');
        await app.map.isReady();
        expect(await shifts()).toEqual([]);
        await app.map.hidesNames();
        await page.addStyleTag({ content: bare });
        const after = await app.map.region.screenshot();
        const { strictly, beyondAPixel } = await page.evaluate(
          differing,
          [before, after].map((png) => png.toString('base64')),
        );
        // The SVG has fewer vertices, and each engine smooths edges in its own way: a line half a pixel away does not count.
        expect(beyondAPixel, 'share of pixels that have no like within a pixel').toBeLessThanOrEqual(0.002);
        expect(strictly, 'share of pixels that differ by more than 64 a channel').toBeLessThan(0.007);
      });
    });
  });

// In a wider window the words on a chosen bloc, which come with the whole atlas, are larger.
for (const [at, viewport, words] of [
  ['a phone', windows[0], 'Boundaries and names do not imply'],
  ['a desk', windows[1], 'BRICS has'],
] as const)
  test.describe(`at ${at}`, () => {
    test.use({ viewport });

    test('the largest text is in the page: the application draws none larger', async ({ app, page, network }) => {
      await page.addInitScript(() => {
        const kept = window as unknown as { largest: string[] };
        kept.largest = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            kept.largest.push((entry as PerformanceEntry & { element: Element | null }).element?.textContent ?? '');
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      });
      // As where the network is slow.
      const releases = await Promise.all(ofThePage('.js').map((file) => network.holds(file)));
      await page.goto('./', { waitUntil: 'commit' });
      const largest = () => page.evaluate(() => (window as unknown as { largest: string[] }).largest);
      await expect.poll(async () => (await largest()).at(-1)).toContain(words);
      const first = await largest();
      await Promise.all(releases.map((release) => release()));
      await app.map.isSvg();
      await isAtRest(page);
      expect(await largest()).toEqual(first);
    });
  });

test('an address with other parameters shows the frame at once, and its colours before MapLibre', async ({
  app,
  page,
  network,
}) => {
  const release = await network.holds('data/first.json');
  await page.goto('./?blocs=eaeu&renderer=svg');
  await expect(page.locator('#first-map')).toBeVisible();
  const held = await page.locator('#first-map [data-country="KAZ"]').boundingBox();
  await release();
  await app.map.isSvg();
  expect(await app.map.drawingOf('KAZ')).toEqual({ fill: await app.legend.fillOf('Member'), hatch: null });
  const drawn = await app.map.svg.locator('[data-country="KAZ"]').boundingBox();
  for (const side of ['x', 'y', 'width', 'height'] as const)
    expect(Math.abs((held?.[side] ?? 0) - (drawn?.[side] ?? 0))).toBeLessThan(0.75);
});

test('the geometry of the first view is in the page: none is fetched', async ({ app, network }) => {
  await app.openSvg('?blocs=eaeu');
  expect(network.asked.filter((file) => file.startsWith('geo/'))).toEqual([]);
});

for (const scheme of ['light', 'dark'] as const)
  test(`the first map has the colours of the map that follows, in ${scheme}`, async ({ app, page, guard }) => {
    guard.expects(/ERR_FAILED/);
    await page.emulateMedia({ colorScheme: scheme });
    const fillOf = (selector: string) =>
      page.locator(selector).evaluate((shape) => {
        const [r, g, b] = getComputedStyle(shape).fill.match(/\d+/g) ?? [];
        return [r, g, b].map(Number);
      });
    await page.route('**/assets/**', (route) => route.abort());
    await page.goto('./', { waitUntil: 'domcontentloaded' });
    const first = await Promise.all(['KAZ', 'RUS', 'TKM'].map((iso) => fillOf(`#first-map [data-country="${iso}"]`)));
    await page.unroute('**/assets/**');
    await app.openSvg();
    const later = await Promise.all(['KAZ', 'RUS', 'TKM'].map((iso) => fillOf(`.svg-canvas [data-country="${iso}"]`)));
    expect(first).toEqual(later);
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is a document: map, memberships as of the build, links to the data', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Multivector');
    await expect(page.getByRole('img', { name: /BRICS has \d+ members/ })).toBeVisible();
    const row = (name: string) => page.locator('#countries').getByRole('listitem').filter({ hasText: name });
    await expect(row('Kazakhstan')).toContainText('Partner');
    await expect(row('Turkmenistan')).toContainText('Not a member');
    await expect(page.getByRole('region', { name: 'Legend' })).toContainText('Member');
    for (const [name, file] of [
      ['the whole atlas', './data/atlas.json'],
      ['memberships', './data/memberships.csv'],
    ] as const) {
      const link = page.getByRole('link', { name, exact: true });
      await expect(link).toBeVisible();
      await expect(link).toHaveAttribute('href', file);
      expect((await page.request.get(file)).ok()).toBe(true);
    }
    await expect(page.getByText('still on its way')).toBeHidden();
    await expect(page.getByRole('navigation', { name: 'Views' })).toBeHidden();
  });
});
