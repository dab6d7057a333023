import type { Page } from '@playwright/test';
import { siteFiles } from '../../scripts/build/firstLoad';
import { WorkDriver } from '../drivers/workDriver';
import { expect, test } from '../fixtures';
import { assetLike, chunkOf, filesOf, mapEngine, ofThePage, siteFolder } from '../helpers/builtSite';
import { seen } from '../helpers/seen';

test.use({ apart: true });

// The first view needs data/first.json alone; the whole atlas takes its place when it comes.

const whole = 'data/atlas.json';
const first = 'data/first.json';
const overview = (page: Page) => page.getByRole('region', { name: 'Chosen blocs' });
const ticks = (page: Page) => page.getByRole('list', { name: 'Events' });

test('what is asked for before the whole atlas is what the budget of the first view counts; nothing heavy follows unasked', async ({
  app,
  page,
  network,
}) => {
  await app.openSvg();
  await expect(overview(page).getByText('sources', { exact: false }).first()).toBeVisible();
  const start = ['', ...ofThePage('.js'), ...ofThePage('.css'), first].sort();
  const asked = network.asked.filter((file) => !file.startsWith('icon'));
  expect(asked.slice(0, start.length).sort()).toEqual(start);
  const counted = siteFiles(siteFolder).view.map((file) => file.replace('index.html', ''));
  // Asked for when nothing is left to do, as the whole atlas is.
  const whenIdle = ['src/app/ViewTools.tsx', 'src/app/PrintFrame.tsx'].flatMap(filesOf);
  const idle = [assetLike(/^OfflineNotices-/), ...whenIdle];
  const before = asked.slice(0, asked.indexOf(whole)).filter((file) => !idle.includes(file));
  expect(before.filter((file) => !counted.includes(file))).toEqual([]);
  expect(counted.filter((file) => !asked.includes(file))).toEqual([]);
  for (const file of [first, whole]) expect([file, network.countOf(file)]).toEqual([file, 1]);
  const unasked = [
    mapEngine,
    'src/panels/country/CountryPanel.tsx',
    'src/panels/matrix/MatrixPage.tsx',
    'src/panels/search/SearchBox.tsx',
    'src/panels/evidence/EvidenceDrawer.tsx',
    'src/charts/RemittanceChart.tsx',
  ].map(chunkOf);
  expect(network.asked.filter((file) => unasked.includes(file))).toEqual([]);
});

test('without the whole atlas map, list, blocs, legend and dates work; its places say that they wait', async ({
  app,
  page,
  network,
}) => {
  await network.holds(whole);
  await app.begin('?blocs=eaeu&renderer=maplibre');
  await app.map.isReady();
  await app.list.says('Uzbekistan', 'Observer');
  await app.map.showsStanding('UZB', 'observer');
  await app.blocs.choose('CSTO');
  await app.map.showsStanding('UZB', 'observer ended');
  await app.date.set('2010-01-01');
  await app.map.showsStanding('UZB', 'not-applicable full');
  await app.list.says('Uzbekistan', /CSTO: Member/);
  await expect(app.legend.region).toContainText('Hatch: status in CSTO');
  await expect(overview(page).getByText('Loading…').first()).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('0 sources');
  await expect(page.getByRole('main')).not.toContainText('Nothing on record');
  await expect(ticks(page)).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
});

test('when the whole comes, focus, scroll, choice and the drawn map stay as they were', async ({
  app,
  page,
  network,
}) => {
  const release = await network.holds(whole);
  await app.begin('?blocs=eaeu');
  await app.hasTools();
  await app.map.isSvg();
  await app.list.button('Viet Nam').or(app.list.button('Vietnam')).focus();
  await app.map.outlines('hovered-line', 'VNM');
  const focused = await page.evaluate(() => document.activeElement?.textContent);
  const scrolls = () =>
    page.evaluate(() => [...document.querySelectorAll('*')].map(({ scrollTop }) => scrollTop).filter((top) => top > 0));
  const drawing = () => app.map.svg.evaluate((element) => element.innerHTML);
  const before = [await scrolls(), await drawing()];
  await release();
  await expect(ticks(page).getByRole('button').first()).toBeAttached();
  await expect(overview(page).getByText('Loading…')).toHaveCount(0);
  expect([await scrolls(), await drawing()]).toEqual(before);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(focused);
  await app.blocs.areChosen('EAEU');
});

test('when the whole comes, MapLibre is given nothing to do', async ({ app, page, network }) => {
  const release = await network.holds(whole);
  await app.begin('?blocs=eaeu&renderer=maplibre');
  await app.hasTools();
  await app.map.isReady();
  await app.list.button('Kazakhstan').focus();
  const work = new WorkDriver(page);
  await work.beginAsItIs();
  await release();
  await expect(ticks(page).getByRole('button').first()).toBeAttached();
  await expect(overview(page).getByText('Loading…')).toHaveCount(0);
  // Frames are not counted: where the wait was long, its notice goes, and the map has another height.
  const { style, states } = await work.read();
  expect([...style, ...states]).toEqual([]);
});

for (const [name, query, heading] of [
  ['a page of its own', '?view=matrix', 'Countries and blocs on'],
  ['two dates', '?vs=2015-01-01', /2015/],
] as const)
  test(`${name}, opened directly, waits for the whole beside a list that works`, async ({ app, page, network }) => {
    const release = await network.holds(whole);
    await app.begin(query);
    await app.list.says('Kazakhstan', /./);
    await expect(page.locator('.centre').getByText('Loading…')).toBeVisible();
    await release();
    await expect(page.locator('.centre').getByRole('heading', { level: 2, name: heading }).first()).toBeVisible();
  });

test('what was known on a day waits for the whole: nothing is coloured by what came later', async ({
  app,
  page,
  network,
}) => {
  const release = await network.holds(whole);
  await page.goto('./?known=2024-10-24');
  await seen(page.getByText('Loading the dataset…'));
  await expect(app.list.list).toHaveCount(0);
  await release();
  await expect(app.list.list).toBeVisible();
  await expect(page.getByText('As known on 24 October 2024')).toBeVisible();
});

test('a vote of the address is kept until the whole can tell; one that is not there is named then', async ({
  app,
  page,
  network,
}) => {
  const release = await network.holds(whole);
  await app.begin('?vote=no-such-vote');
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  await app.blocs.choose('EAEU');
  await expect(page).toHaveURL(/vote=no-such-vote/);
  await release();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('no-such-vote');
  await app.blocs.areChosen('BRICS', 'EAEU');
});

test('a search before the whole is there waits, and then answers what was typed', async ({ app, page, network }) => {
  const release = await network.holds(whole);
  await app.begin();
  await page.getByRole('combobox', { name: 'Search' }).fill('Uzbekistan');
  await expect(page.locator('.search').getByText('Loading…')).toBeVisible();
  await release();
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('turning to a link or to the list fetches what it leads to', async ({ app, page, network }) => {
  await app.open();
  const matrix = chunkOf('src/panels/matrix/MatrixPage.tsx');
  const panel = chunkOf('src/panels/country/CountryPanel.tsx');
  await expect(ticks(page)).toBeAttached();
  expect(network.countOf(matrix) + network.countOf(panel)).toBe(0);
  await page.getByRole('link', { name: 'Matrix' }).hover();
  await expect.poll(() => network.countOf(matrix)).toBe(1);
  await app.list.button('Kazakhstan').hover();
  await expect.poll(() => network.countOf(panel)).toBe(1);
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
});

for (const module of ['src/panels/BlocSources.tsx', 'src/panels/timeline/Events.tsx'])
  test(`${module} is gone: said in its place, the rest works, trying again has it`, async ({
    app,
    page,
    network,
    guard,
  }) => {
    guard.expects(/status of 404/);
    guard.expects(/PartMissing/);
    await network.breaks(chunkOf(module), { status: 404 });
    await app.open('?blocs=eaeu');
    const alert = page.getByRole('main').getByRole('alert');
    await expect(alert).toContainText('A newer version may have been published');
    await app.date.set('2012-01-01');
    await app.list.says('Uzbekistan', 'Bloc did not exist');
    await expect(overview(page).getByRole('heading', { name: 'Eurasian Economic Union' })).toBeVisible();
    await network.recovers(chunkOf(module));
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(alert).toHaveCount(0);
    await expect(ticks(page)).toBeAttached();
    await expect(overview(page).getByText('sources').first()).toBeVisible();
  });

for (const [name, fault, causes] of [
  ['is not there', { status: 404 }, /status of 404/],
  ['cannot be reached', 'aborted', /net::ERR/],
  ['is cut off', { cutAfter: 20_000 }, null],
  ['is another file', { body: '{"hello":1}' }, null],
] as const)
  test(`${first} ${name}: the whole atlas stands in`, async ({ app, page, network, guard }) => {
    if (causes) guard.expects(causes);
    await network.breaks(first, fault);
    await app.openSvg('?blocs=eaeu');
    await app.map.isDrawnAs('UZB', 'Observer');
    await expect(ticks(page)).toBeAttached();
    await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  });

test('both files fail: the page says so, and trying again has the atlas', async ({ app, page, network, guard }) => {
  guard.expects(/status of 500/);
  await network.breaks(first, { status: 500 });
  await network.breaks(whole, { status: 500 });
  await page.goto('./');
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert.getByRole('heading')).toHaveText('The dataset could not be loaded.');
  await expect(alert).toContainText('answered 500');
  await network.recovers(whole);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(app.list.list).toBeVisible();
});
