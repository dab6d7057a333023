import { expect, test } from '../fixtures';
import { chartModule, chunkOf, mapEngine } from '../helpers/builtSite';

test.use({ apart: true });

test('the chart is fetched when a country has one, not before', async ({ app, network }) => {
  await app.openSvg();
  // China has no remittances on record.
  await app.list.choose('China');
  await app.panel.isOpenFor('China');
  await expect(app.panel.any.getByRole('heading', { name: 'Memberships' })).toBeVisible();
  expect(network.countOf(chunkOf(chartModule))).toBe(0);
  await app.list.choose('Uzbekistan');
  await expect.poll(() => network.countOf(chunkOf(chartModule))).toBe(1);
});

test('the map engine is not fetched before there is data to draw', async ({ page, network, guard }) => {
  guard.expects(/status of 500/);
  await network.breaks('data/first.json', { status: 500 });
  await network.breaks('data/atlas.json', { status: 500 });
  await page.goto('./');
  await expect(page.getByRole('alert')).toBeVisible();
  expect(network.asked).toContain('data/atlas.json');
  expect(network.countOf(chunkOf(mapEngine))).toBe(0);
});

test('the dataset, its first part and the shapes are fetched once each', async ({ app, network }) => {
  await app.openMap();
  await app.blocs.choose('EAEU');
  await app.list.choose('Uzbekistan');
  await app.date.set('2020-01-01');
  await app.map.showsStanding('UZB', 'none none');
  expect(network.countOf('data/first.json')).toBe(1);
  await expect.poll(() => network.countOf('data/atlas.json')).toBe(1);
  // Once more for the outlines, at the first mark: of the browser's cache, which a test's routes switch off.
  await expect.poll(() => network.countOf('geo/countries.geojson')).toBe(2);
});

test('nothing is asked of any other server, whatever is opened', async ({ app, guard }) => {
  await app.openMap('?blocs=brics,eaeu&country=UZB');
  await app.map.hoverCountry('KAZ');
  await app.map.clickCountry('KAZ');
  await app.panel.isOpenFor('Kazakhstan');
  await app.panel.openSources(app.panel.membership('BRICS'));
  await app.map.zoomOut();
  await app.map.showsStanding('KAZ', 'partner full');
  expect(guard.problems).toEqual([]);
});
