import { expect, test } from '../fixtures';
import { chunkOf, mapEngine } from '../helpers/builtSite';
import { coversNothing } from '../helpers/covered';
import { seen } from '../helpers/seen';
import { shiftsOf } from '../helpers/shifts';

// A clock that is set forward is its whole context’s.
test.use({ apart: true });

// Responses that never end. The clock of the page is set forward instead of waiting.

const late = 10_000;
const shapes = 'geo/countries.geojson';
const sharing = 'src/panels/share/SharePanel.tsx';
const matrix = chunkOf('src/panels/matrix/MatrixPage.tsx');

test.beforeEach(({ page }) => page.clock.install());

test('the whole dataset does not come: said after ten seconds, not before; it is still taken when it comes', async ({
  app,
  page,
  network,
}) => {
  const release = await network.holds('data/atlas.json');
  // By the page's own clock, which goes on by itself too: a slow machine may be half-way through before it is looked at.
  await page.addInitScript(() => {
    const kept = window as Window & { said?: number };
    const look = () => {
      if (!document.body?.textContent?.includes('has not come after 10 seconds')) return;
      kept.said = performance.now();
      watch.disconnect();
    };
    const watch = new MutationObserver(look);
    watch.observe(document, { subtree: true, childList: true, characterData: true });
  });
  await page.goto('./?country=UZB');
  await app.list.says('Uzbekistan', 'Partner country');
  await expect(page.getByText('Loading…').first()).toBeVisible();
  const said = page.getByRole('status').filter({ hasText: 'data/atlas.json has not come after 10 seconds' });
  for (let half = 0; half < 3; half += 1) await page.clock.fastForward(late / 2);
  await expect(said).toBeVisible();
  expect(await page.evaluate(() => (window as Window & { said?: number }).said)).toBeGreaterThanOrEqual(late);
  await expect(said.getByRole('button', { name: 'Reload the page' })).toBeVisible();
  await release();
  await app.panel.isOpenFor('Uzbekistan');
  await expect(said).toHaveCount(0);
});

test('the whole dataset does not come: asking again may have it', async ({ app, page, network }) => {
  await network.holds('data/atlas.json', 'first');
  await page.goto('./?country=UZB');
  await expect(app.list.list).toBeVisible();
  await page.clock.fastForward(late);
  await page.getByRole('button', { name: 'Ask for it again' }).click();
  await app.panel.isOpenFor('Uzbekistan');
  expect(network.countOf('data/atlas.json')).toBe(2);
});

test('nothing of the dataset comes: said, and either file that comes is taken', async ({ app, page, network }) => {
  const release = await network.holds('data/first.json');
  await network.holds('data/atlas.json');
  await page.goto('./');
  await seen(page.getByText('Loading the dataset…'));
  await page.clock.fastForward(late);
  await expect(page.getByRole('status').filter({ hasText: 'data/first.json has not come' })).toBeVisible();
  await expect.poll(() => network.countOf('data/atlas.json')).toBe(1);
  await release();
  await app.list.says('Kazakhstan', 'Partner country');
});

test('the first data does not come: the whole stands in after ten seconds', async ({ app, page, network }) => {
  await network.holds('data/first.json');
  await page.goto('./');
  await seen(page.getByText('Loading the dataset…'));
  await page.clock.fastForward(late);
  await app.list.says('Kazakhstan', 'Partner country');
});

test('the shapes do not come: SVG draws the map and says so, the list works, another try has them', async ({
  app,
  page,
  network,
}) => {
  await network.holds(shapes, 'first');
  await app.openEngine('?blocs=eaeu');
  // Once for the fills, once for the outlines of contested members.
  await expect.poll(() => network.countOf(shapes)).toBeGreaterThan(0);
  await page.clock.fastForward(late);
  const said = app.map.region.getByRole('status').filter({ hasText: `${shapes} is still awaited` });
  await expect(said).toBeVisible();
  await app.map.isSvg();
  await app.list.says('Uzbekistan', 'Observer');
  await app.list.choose('Uzbekistan');
  await app.panel.isOpenFor('Uzbekistan');
  await said.getByRole('button', { name: 'Try again' }).click();
  await app.map.isReady();
  await expect(said).toHaveCount(0);
});

test('the shapes come late: the map is drawn without being asked', async ({ app, page, network }) => {
  const release = await network.holds(shapes);
  await app.openEngine();
  // Once for the fills, once for the outlines of contested members.
  await expect.poll(() => network.countOf(shapes)).toBeGreaterThan(0);
  await page.clock.fastForward(late);
  await expect(app.map.region).toContainText('is still awaited');
  await release();
  await app.map.isReady();
});

test('the engine does not come: the map says that it is the engine, and nothing moves for it', async ({
  app,
  page,
  network,
}) => {
  const shifts = await shiftsOf(page);
  const release = await network.holds(chunkOf(mapEngine));
  await app.openEngine();
  await app.list.choose('Uzbekistan');
  await app.panel.isOpenFor('Uzbekistan');
  const before = (await shifts()).length;
  const disclaimer = app.map.region.getByText(/do not imply endorsement/);
  const place = await disclaimer.boundingBox();
  await page.clock.fastForward(late);
  await expect(app.map.region).toContainText('the map engine is still awaited');
  expect(await disclaimer.boundingBox()).toEqual(place);
  await release();
  await app.map.isReady();
  await expect(app.map.region).not.toContainText('still awaited');
  expect(await disclaimer.boundingBox()).toEqual(place);
  expect((await shifts()).slice(before)).toEqual([]);
});

for (const [name, module, view, said] of [
  ['the part that draws the map', 'src/map/MapStage.tsx', 'map', '#map .notices'],
  ['a story', 'src/panels/story/StoryPage.tsx', 'story', '.centre > .still-waiting'],
  ['what is opened from the map', sharing, 'map', '.centre > .still-waiting'],
] as const)
  test(`${name} does not come: said where nothing lies over it, nor it over the buttons`, async ({
    app,
    page,
    network,
  }) => {
    const release = await network.holds(chunkOf(module));
    // Its words are long.
    await app.begin(`?lang=ru&view=${view}`);
    const buttons = page.locator('.view-tools');
    await seen(buttons);
    if (module === sharing) await buttons.getByRole('button').first().click();
    const notice = page.locator(said).filter({ hasText: 'не пришла за 10 секунд' });
    await expect(async () => {
      await page.clock.fastForward(late);
      await expect(notice).toBeVisible({ timeout: 1000 });
    }).toPass();
    await coversNothing(page, notice);
    await release();
    await expect(notice).toHaveCount(0);
  });

test('a view does not come: said in its place, the others work, and it is shown when it comes', async ({
  app,
  page,
  network,
}) => {
  const release = await network.holds(matrix);
  await app.begin('?view=matrix');
  const said = page.getByRole('status').filter({ hasText: 'This part has not come after 10 seconds' });
  // Its time begins once the data is there that it is to show.
  await expect(async () => {
    await page.clock.fastForward(late);
    await expect(said.getByRole('button', { name: 'Reload the page' })).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.getByRole('link', { name: 'Timelines' }).click();
  await expect(page.locator('.centre').getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(said).toHaveCount(0);
  await page.getByRole('link', { name: 'Matrix' }).click();
  await release();
  await expect(page.getByRole('heading', { level: 2, name: 'Countries and blocs on' })).toBeVisible();
});

test('the country panel does not come: said beside the map', async ({ app, page, network }) => {
  await network.holds(chunkOf('src/panels/country/CountryPanel.tsx'));
  await app.begin('?country=UZB');
  const said = page.getByRole('status').filter({ hasText: 'This part has not come' }).last();
  await expect(async () => {
    await page.clock.fastForward(late);
    // Seen, and not under the panel's ground.
    await said.getByRole('button', { name: 'Reload the page' }).click({ trial: true, timeout: 1000 });
  }).toPass();
});

test('the geometry of a drawing does not come: its view names it, and asking again has it', async ({
  page,
  network,
}) => {
  const frame = 'geo/frame-equal-area.json';
  await network.holds(frame, 'first');
  await page.goto('./?view=multiples');
  await expect.poll(() => network.countOf(frame)).toBe(1);
  await page.clock.fastForward(late);
  await expect(page.getByRole('status').filter({ hasText: `${frame} has not come` })).toBeVisible();
  await page.getByRole('button', { name: 'Ask for it again' }).click();
  await expect(page.locator('.centre').getByRole('heading', { level: 2 }).first()).toBeVisible();
});
