import type { Page } from '@playwright/test';
import { NetworkDriver } from '../drivers/networkDriver';
import { expect, test } from '../fixtures';
import { chartModule, chunkOf, filesOf, mapEngine, modulesLike, ofThePage, stylesOf } from '../helpers/builtSite';

const statuses = [404, 500] as const;
/** Another country each time, so that its panel is not the one that was open before. */
const asked = { 404: 'Uzbekistan', 500: 'Tajikistan' } as const;
/** What React writes to the console of a part that a boundary has caught. */
const caught = /PartMissing/;
const gone = 'A newer version may have been published';
const heading = (page: Page) => page.locator('.centre').getByRole('heading', { level: 2 }).first();

/** Views that are a chunk of their own, by the folder of their page, which is their name in the address. */
const pages = modulesLike(/^src\/panels\/[a-z]+\/\w+Page\.tsx$/).map((module) => {
  const view = module.split('/')[2] ?? '';
  return { view, module, query: view === 'compare' ? '?vs=2015-01-01' : `?view=${view}` };
});

test('the views that are fetched are known to these tests', () => expect(pages.length).toBeGreaterThan(4));

/** So many pages of the browser share them: the first view of each is opened by its address, the others by their links. */
const rounds = 3;
const byAddressOnly = (view: string) => (view === 'compare' ? 0 : 1);
const sorted = pages.toSorted((a, b) => byAddressOnly(a.view) - byAddressOnly(b.view));
for (const round of Array.from({ length: rounds }, (_, i) => sorted.filter((_, nth) => nth % rounds === i)))
  test(`the chunk of a view is gone (${round.map(({ view }) => view).join(', ')}): the page says so, other views work, trying again works`, async ({
    page,
    network,
    guard,
  }) => {
    guard.expects(/status of 404/);
    guard.expects(caught);
    for (const [i, { view, module, query }] of round.entries())
      await test.step(view, async () => {
        await network.breaks(chunkOf(module), { status: 404 });
        if (i === 0) await page.goto(`./${query}`);
        else await page.getByRole('navigation', { name: 'Views' }).locator(`a[href*="view=${view}"]`).click();
        const alert = page.getByRole('main').getByRole('alert');
        await expect(alert).toContainText(gone);
        await expect(alert).toContainText(chunkOf(module));
        await expect(alert.getByRole('button', { name: 'Reload the page' })).toBeVisible();

        await network.recovers(chunkOf(module));
        await alert.getByRole('button', { name: 'Try again' }).click();
        await expect(heading(page)).toBeVisible();
        await expect(alert).toHaveCount(0);
      });
  });

test('a view whose chunk is gone leaves the others alone; reloading has the newer version', async ({
  app,
  page,
  network,
  guard,
}) => {
  guard.expects(/status of 500/);
  guard.expects(caught);
  const file = chunkOf('src/panels/matrix/MatrixPage.tsx');
  await network.breaks(file, { status: 500 });
  await app.open('?view=matrix');
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toContainText(gone);
  await page.getByRole('link', { name: 'Timelines' }).click();
  await expect(heading(page)).toBeVisible();
  await expect(alert).toHaveCount(0);
  await app.list.choose('Uzbekistan');
  await app.panel.isOpenFor('Uzbekistan');

  await page.getByRole('link', { name: 'Matrix' }).click();
  await expect(alert).toContainText(gone);
  await network.recovers(file);
  await alert.getByRole('button', { name: 'Reload the page' }).click();
  await expect(heading(page)).toContainText('Countries and blocs');
  await expect(page).toHaveURL(/country=UZB/);
});

// The panel has two charts; the first is of shares.
for (const [name, module, places] of [
  ['the country panel', 'src/panels/country/CountryPanel.tsx', 1],
  ['the chart', chartModule, 2],
] as const)
  test(`${name} answers 404, then 500: said in its place, the rest works, and trying again works`, async ({
    app,
    page,
    network,
    guard,
  }) => {
    guard.expects(caught);
    const file = chunkOf(module);
    const alerts = page.getByRole('main').getByRole('alert').filter({ hasText: gone });
    const again = () => alerts.first().getByRole('button', { name: 'Try again' }).click();
    await network.breaks(file, { status: 404 });
    await app.open('?country=UZB&blocs=eaeu');
    for (const [i, status] of statuses.entries())
      await test.step(`answers ${status}`, async () => {
        guard.expects(new RegExp(`status of ${status}`));
        if (i > 0) await network.failsNext(file, { status }, again);
        await expect(alerts).toHaveCount(places);
        await expect(alerts.first()).toBeVisible();
        await app.list.says('Uzbekistan', 'Observer');
      });
    await network.recovers(file);
    await again();
    await expect(app.panel.chart('Share that comes from Russia').locator('.glyph').first()).toBeVisible();
  });

const nameless = (file: string) => file.replace(/-[\w-]{8}\./, '.');
const stageModule = 'src/map/MapStage.tsx';
const ofTheMap = (module: string) =>
  filesOf(module).filter((file) => file.endsWith('.js') && !ofThePage('.js').includes(file));
const stageFiles = ofTheMap(stageModule);
for (const file of stageFiles)
  test(`the map's ${nameless(file)} answers 404, then 500: said in its place, the rest works, and trying again works`, async ({
    app,
    network,
    guard,
  }) => {
    await network.breaks(file, { status: 404 });
    await app.open('');
    for (const [i, status] of statuses.entries())
      await test.step(`answers ${status}`, async () => {
        guard.expects(new RegExp(`status of ${status}`));
        if (i > 0) await network.failsNext(file, { status }, () => app.map.retry());
        await app.map.hasFailed();
        await expect(app.map.alert).toContainText(gone);
        await expect(app.map.button('Reload the page')).toBeVisible();
        await app.list.choose(asked[status]);
        await app.panel.isOpenFor(asked[status]);
        await network.recovers(file);
      });
    await app.map.retry();
    await app.map.isSvg();
  });

const engineFiles = ofTheMap(mapEngine).filter((file) => !stageFiles.includes(file));

for (const file of engineFiles)
  test(`the map engine's ${nameless(file)} answers 404, then 500: a newer version or another try`, async ({
    app,
    network,
    guard,
  }) => {
    await network.breaks(file, { status: 404 });
    await app.openEngine();
    for (const [i, status] of statuses.entries())
      await test.step(`answers ${status}`, async () => {
        guard.expects(new RegExp(`status of ${status}`));
        if (i > 0) await network.failsNext(file, { status }, () => app.map.retry());
        await app.map.hasFallenBack(gone);
        await expect(app.map.button('Reload the page')).toBeVisible();
        await app.list.choose(asked[status]);
        await app.panel.isOpenFor(asked[status]);
        await network.recovers(file);
      });
    await app.map.retry();
    await app.map.isReady();
  });

for (const source of ['overlay', 'points'])
  test(`geo/${source}.geojson answers 404, then 500 anew: the map is there and says what it lacks`, async ({
    app,
    network,
  }) => {
    const file = `geo/${source}.geojson`;
    await network.breaks(file, { status: 404 });
    await app.openEngine();
    for (const [i, status] of statuses.entries())
      await test.step(`answers ${status}`, async () => {
        if (i > 0) await network.failsNext(file, { status }, () => app.map.reloadsSource(source, file));
        await expect(app.map.region).toContainText(/Part of the map is missing/);
        await expect(app.map.region).toContainText(file);
        await expect(app.map.region).toContainText(String(status));
        await app.map.isReady();
        await app.map.showsStanding('KAZ', 'partner');
      });
  });

const frame = 'geo/frame-equal-area.json';
test(`${frame} fails in all ways, one after the other: the view that needs it names it, and trying again works`, async ({
  app,
  page,
  network,
  guard,
}) => {
  // In an order in which the words for one are not in those for the one before.
  for (const [i, [name, fault, says, causes]] of (
    [
      ['answers 404', { status: 404 }, 'answered 404', /status of 404/],
      ['answers 500', { status: 500 }, 'answered 500', /status of 500/],
      ['cannot be reached', 'aborted', 'no connection or no server', /net::ERR/],
      ['is another file', { body: '{"hello":1}' }, 'is not', null],
      ['is cut off', { cutAfter: 5000 }, 'not JSON: it may be cut off', null],
      ['holds nothing', { body: 'null' }, 'is not an object', null],
    ] as const
  ).entries())
    await test.step(name, async () => {
      if (causes) guard.expects(causes);
      await network.failsNext(frame, fault, async () => {
        if (i === 0) await page.goto('./?view=multiples');
        else await app.tryAgain();
      });
      await expect(app.alert).toContainText(frame);
      await expect(app.alert).toContainText(says);
    });
  await network.recovers(frame);
  await app.tryAgain();
  await expect(heading(page)).toBeVisible();
});

for (const file of ofThePage('.css'))
  for (const status of statuses)
    test(`the page's styles answer ${status}: it says so, and works plain`, async ({ app, page, network, guard }) => {
      guard.expects(new RegExp(`status of ${status}`));
      await network.breaks(file, { status });
      await app.begin();
      const alert = page.getByRole('alert').filter({ hasText: 'styles' });
      await expect(alert).toContainText('the main file of styles');
      await expect(alert.getByRole('button', { name: 'Reload the page' })).toBeVisible();
      await app.list.choose('Uzbekistan');
      await app.panel.isOpenFor('Uzbekistan');
    });

test('the styles of a view are missing: it is shown plain, and the file is named', async ({ page, network, guard }) => {
  guard.expects(/status of 404/);
  const [file = 'none'] = stylesOf('src/panels/matrix/MatrixPage.tsx');
  await network.breaks(file, { status: 404 });
  await page.goto('./?view=matrix');
  await expect(page.getByRole('alert')).toContainText(file);
  await expect(heading(page)).toContainText('Countries and blocs');
});

// Side by side, for each waits until the page has had its time; each in a browser context of its own, where no other page has the file.
test('any script of the page answers 404 or 500: the page’s own text says what to do', async ({
  browser,
  baseURL,
  guard,
}) => {
  for (const status of statuses) guard.expects(new RegExp(`status of ${status}`));
  const files = ofThePage('.js');
  expect(files.length).toBeGreaterThan(0);
  await Promise.all(
    statuses.flatMap((status) =>
      files.map((file) =>
        test.step(`${nameless(file)} answers ${status}`, async () => {
          const context = await browser.newContext();
          guard.hears(context);
          const page = await context.newPage();
          await new NetworkDriver(page, baseURL ?? '').breaks(file, { status });
          const answered = page.waitForResponse((response) => response.url().endsWith(file));
          await page.goto('./');
          expect((await answered).status()).toBe(status);
          await expect(page.getByText('a file could not be fetched')).toBeVisible();
          await expect(page.getByRole('link', { name: 'all the data as one file' })).toHaveAttribute(
            'href',
            './data/atlas.json',
          );
          await context.close();
        }),
      ),
    ),
  );
});

test('in time, the text for a page that never comes is not seen', async ({ app, page }) => {
  await app.open();
  await expect(page.getByText('a file could not be fetched')).toHaveCount(0);
});

test('the part that keeps the atlas offline is gone: said quietly, the rest works', async ({
  app,
  page,
  network,
  guard,
}) => {
  guard.expects(/status of 404/);
  await network.breaks(chunkOf('src/app/OfflineNotices.tsx'), { status: 404 });
  await app.openSvg();
  await expect(page.getByText('cannot be kept for use without a connection')).toBeVisible();
});
