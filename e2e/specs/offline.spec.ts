import type { Page } from '@playwright/test';
import { KeptDriver } from '../drivers/keptDriver';
import { test as base, expect } from '../fixtures';
import { chunkOf } from '../helpers/builtSite';
import { marked, PublishedCopy } from '../helpers/publishedCopy';
import { seen } from '../helpers/seen';
import { serveFolder } from '../helpers/staticServer.mjs';

interface Site {
  copy: PublishedCopy;
  /** Paths that the server answers with 500 at present. */
  broken: Set<string>;
  /** Cuts the line for good: nobody listens any more. */
  stop(): Promise<void>;
}

/** A site and an origin of its own for each test: a service worker outlives the page. Under a sub-path, as on many hosts. */
const test = base.extend<{ site: Site & { url: string }; baseURL: string; kept: KeptDriver }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  site: async ({}, use) => {
    const copy = new PublishedCopy();
    const broken = new Set<string>();
    const fault = (path: string) => (broken.has(path) ? 500 : undefined);
    const server = await serveFolder(copy.folder, { under: '/atlas/', fault });
    let running = true;
    const stop = async () => {
      if (running) await server.close();
      running = false;
    };
    await use({ copy, broken, stop, url: server.url });
    await stop();
    copy.remove();
  },
  baseURL: async ({ site }, use) => use(site.url),
  kept: async ({ page }, use) => use(new KeptDriver(page)),
});

test.use({ serviceWorkers: 'allow' });
// A worker fetches the whole atlas, six megabytes, before it serves.
test.describe.configure({ mode: 'default', timeout: 150_000 });

/** The page is of the version that was published with this mark. */
const isOf = (page: Page, mark: string) => expect(page.locator('html')).toHaveAttribute('data-published', mark);
const isNotOf = (page: Page, mark: string) => expect(page.locator('html')).not.toHaveAttribute('data-published', mark);

test('after one visit the whole atlas works without network', async ({ app, page, context, site, kept }) => {
  // Every view, one after the other.
  test.slow();
  // Nothing of MapLibre's was asked for yet.
  await app.openSvg();
  await kept.isWhole();
  await site.stop();
  await context.setOffline(true);
  await expect(kept.connection).toBeVisible();

  await page.goto('./?blocs=eaeu&country=UZB&renderer=maplibre');
  await app.map.isReady();
  await app.map.showsStanding('UZB', 'observer');
  await app.panel.isOpenFor('Uzbekistan');
  await expect(app.panel.chart('Share that comes from Russia').locator('.glyph').first()).toBeVisible();
  await expect(kept.connection).toBeVisible();

  const links = page.getByRole('navigation', { name: 'Views' }).getByRole('link');
  const names = await links.allTextContents();
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) {
    await links.filter({ hasText: new RegExp(`^${name}$`) }).click();
    await expect(page.getByText('Loading…')).toHaveCount(0);
    await expect(page.locator('.centre').getByRole('heading').or(app.map.region).first()).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  await page.goto('./?vs=2015-01-01');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('.centre svg').first()).toBeVisible();
});

test('with the worker a path that is not there is a 404, a line that is back is not spoken of, and only files that were downloaded are kept', async ({
  app,
  context,
  site,
  kept,
  guard,
}) => {
  guard.expects(/status of 404/);
  guard.expects(/ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|FAILED)|no-response/);
  await app.open();
  await kept.isWhole();

  await test.step('a path that is not there is an honest 404', async () => {
    const other = await context.newPage();
    expect((await other.goto('./no/such/page'))?.status()).toBe(404);
    await other.close();
  });

  await test.step('the line is back: nothing is said any more', async () => {
    await context.setOffline(true);
    await expect(kept.connection).toBeVisible();
    await context.setOffline(false);
    await expect(kept.connection).toHaveCount(0);
  });

  await test.step('a file that was downloaded once is there without network, one that was not is not', async () => {
    expect(await kept.statusOf('data/memberships.csv')).toBe(200);
    await kept.keeps('data/memberships.csv');
    await site.stop();
    await context.setOffline(true);
    expect(await kept.statusOf('data/memberships.csv')).toBe(200);
    expect(await kept.statusOf('data/votes.csv')).toBe(null);
  });
});

test('a new version is offered, not forced; taken in one tab, the others say that they are old', async ({
  app,
  page,
  context,
  site,
  kept,
}) => {
  site.copy.publish({ 'index.html': marked('First') });
  await app.open();
  await kept.isWhole();
  const other = await context.newPage();
  await other.goto('./');
  await isOf(other, 'First');

  // The old version's chunk of this view is gone from the server.
  site.copy.publish({ 'index.html': marked('Second') });
  site.copy.drop(chunkOf('src/panels/matrix/MatrixPage.tsx'));
  await page.reload();
  await isOf(page, 'First');
  await expect(kept.offer).toBeVisible({ timeout: 45_000 });
  await page.reload();
  await isOf(page, 'First');
  await page.getByRole('link', { name: 'Matrix' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Countries and blocs on' })).toBeVisible();

  await seen(kept.offer);
  await kept.take();
  await isOf(page, 'Second');
  await expect(page).toHaveURL(/view=matrix/);
  await expect(kept.offer).toHaveCount(0);
  await seen(new KeptDriver(other).replaced);
  await isOf(other, 'First');
});

test('an update that breaks off leaves the old version whole, and is taken up again; its offer, put off, is not made again on the same page', async ({
  app,
  page,
  context,
  site,
  kept,
}) => {
  await app.open();
  await kept.isWhole();
  site.copy.publish({
    'index.html': marked('Second'),
    'data/atlas.json': (text) => `${text} `,
    'geo/world.json': (text) => `${text} `,
  });
  site.broken.add('geo/world.json');
  expect(await kept.asksForNewVersion()).toBe('given up');
  await expect(kept.offer).toHaveCount(0);

  await context.setOffline(true);
  await app.openSvg('?blocs=brics');
  await isNotOf(page, 'Second');
  await app.map.isDrawnAs('KAZ', 'Partner');

  await context.setOffline(false);
  site.broken.clear();
  expect(await kept.asksForNewVersion()).toBe('ready');
  await kept.offer.getByRole('button', { name: 'Later' }).click();
  await expect(kept.offer).toHaveCount(0);
  await isNotOf(page, 'Second');

  // On another page it is.
  await app.open();
  await isNotOf(page, 'Second');
  await kept.take();
  await isOf(page, 'Second');
});

test('a first visit whose files do not all come says that nothing is kept, and works', async ({ app, page, site }) => {
  site.broken.add('geo/world.json');
  await app.openSvg();
  await expect(page.getByRole('status').filter({ hasText: 'is not kept on this device' })).toBeVisible({
    timeout: 45_000,
  });
  await app.map.isDrawnAs('KAZ', 'Partner');
});

test('a worker that is not there is said quietly, and nothing else is the worse for it', async ({
  app,
  page,
  site,
  guard,
}) => {
  guard.expects(/bad HTTP response code \(500\)/);
  site.broken.add('sw.js');
  await app.open();
  await expect(page.getByRole('status').filter({ hasText: 'is not kept on this device' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await app.list.choose('Uzbekistan');
  await app.panel.isOpenFor('Uzbekistan');
});
