// What a reader does, once each, in Firefox: the same application by the same drivers as in e2e/specs. Two things are left to
// Chromium, because the driver and not the page fails at them here: reading many elements in one call (`evaluateAll`,
// `allInnerTexts`), at which Firefox 153 crashes; and typing letters that no key has, which Playwright sets behind React's back.
import { readFileSync } from 'node:fs';
import { ExportDriver } from '../drivers/exportDriver';
import { LanguageDriver } from '../drivers/languageDriver';
import { OwnDriver } from '../drivers/ownDriver';
import { RemittancesDriver } from '../drivers/remittancesDriver';
import { SearchDriver } from '../drivers/searchDriver';
import { ToolsDriver } from '../drivers/toolsDriver';
import { serveAround } from '../helpers/aroundPage';
import { siteFolder } from '../helpers/builtSite';
import { savedFile } from './downloads';
import { expect, test } from './fixtures';

test('the first paint has the map, the legend and the list in it, before any script or style sheet', async ({
  page,
}) => {
  await page.route('**/assets/**', (route) => route.abort());
  await page.goto('./', { waitUntil: 'domcontentloaded' });
  await expect(page.locator('#first-map [data-country="KAZ"]')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Legend' })).toContainText('Member');
  await expect(page.locator('#countries').getByRole('listitem').first()).toContainText('Kazakhstan');
});

test('a bloc switched on and off recolours the map', async ({ app }) => {
  await app.openSvg('?blocs=eaeu&at=2020-01-01');
  const fillOf = async (iso: string) => (await app.map.drawingOf(iso)).fill;
  expect(await fillOf('KGZ')).toBe(await app.legend.fillOf('Member'));
  const outside = await fillOf('TJK');
  expect(outside).not.toBe(await app.legend.fillOf('Member'));
  await app.blocs.choose('CSTO');
  await app.blocs.drop('EAEU');
  await expect.poll(() => fillOf('TJK')).not.toBe(outside);
  expect(await fillOf('TJK')).toBe(await app.legend.fillOf('Member'));
  await app.blocs.drop('CSTO');
  await app.blocs.choose('EAEU');
  await expect.poll(() => fillOf('TJK')).toBe(outside);
  await app.address.says('?at=2020-01-01&blocs=eaeu');
});

test('a date is typed, one step of the history, and the slider moves it by keys', async ({ app }) => {
  await app.openSvg('?blocs=eaeu');
  await app.date.field.focus();
  await app.date.typeKeys('2014-12-31');
  await app.date.is('2014-12-31');
  await app.address.says('?at=2014-12-31&blocs=eaeu');
  await app.list.says('Kazakhstan', 'Bloc did not exist');
  await app.timeline.press('ArrowRight');
  await app.date.is('2015-01-31');
  await app.list.says('Kazakhstan', 'Member');
  await app.timeline.press('ArrowLeft');
  await app.date.is('2014-12-31');
});

test('the slider follows the pointer', async ({ app }) => {
  await app.openSvg('?blocs=eaeu');
  const before = await app.date.field.inputValue();
  await app.timeline.dragTo(0.5);
  await expect(app.date.field).not.toHaveValue(before);
});

test('a click on a country opens its memberships, their sources and all about them', async ({ app, page }) => {
  await app.openSvg('?blocs=eaeu');
  const { x, y } = await app.map.middleOf('KAZ');
  await page.mouse.move(x, y);
  await expect(app.map.tooltip).toContainText('Kazakhstan');
  await page.mouse.click(x, y);
  await app.panel.isOpenFor('Kazakhstan');
  const row = app.panel.membership('EAEU');
  await expect(row).toContainText('Member');
  const button = await app.drawer.openFor(row);
  await expect(app.drawer.side('Supports').getByRole('link').first()).toHaveAttribute('href', /^https?:/);
  await page.keyboard.press('Escape');
  await expect(app.drawer.dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('two dates are two maps and a list of what changed', async ({ app }) => {
  await app.open('?at=2025-02-01&vs=2024-10-01');
  const before = await app.compare.drawn(0, 'KAZ');
  const after = await app.compare.drawn(1, 'KAZ');
  expect(before.hatch).toBeNull();
  expect(after.hatch).toMatch(/^rise-/);
  expect(after.fill).not.toBe(before.fill);
  // In the words themselves: the sources of another line may name Kazakhstan too.
  const words = app.compare.changes.locator('p').filter({ hasText: 'BRICS: Partner country' });
  await expect(words.filter({ hasText: 'Kazakhstan' })).toHaveCount(1);
  await expect(words.filter({ hasText: 'Uzbekistan' })).toHaveCount(1);
});

test('the matrix is a grid for the keyboard: one stop, arrows, ends, letters, Enter', async ({ app, page }) => {
  await app.openPage('?view=matrix&at=2013-01-01', 'Countries and blocs on 1 January 2013');
  const grid = page.getByRole('grid', { name: /^Countries and blocs on/ });
  const cell = (country: string, bloc: string) =>
    grid.getByRole('gridcell', { name: new RegExp(`^${country}, ${bloc}: `) });
  await page.getByRole('button', { name: 'Download as CSV' }).focus();
  // In Firefox every frame that scrolls is a stop of its own, so that its keys scroll it; then the grid is one.
  await page.keyboard.press('Tab');
  await expect(page.locator('.matrix-frame')).toBeFocused();
  await page.keyboard.press('Tab');
  for (let i = 0; i < 4; i += 1) await page.keyboard.press('ArrowDown');
  for (let i = 0; i < 4; i += 1) await page.keyboard.press('ArrowRight');
  await expect(cell('Uzbekistan', 'CSTO')).toBeFocused();
  await page.keyboard.press('Enter');
  await app.panel.isOpenFor('Uzbekistan');
  await expect(cell('Uzbekistan', 'CSTO')).toBeFocused();
  await page.keyboard.press('End');
  await expect(cell('Uzbekistan', 'GUAM')).toBeInViewport();
  await page.keyboard.press('Home');
  await page.keyboard.type('taj');
  await expect(grid.getByRole('rowheader').getByRole('button', { name: /^Tajikistan/ })).toBeFocused();
});

test('timelines: bars named in full, arrows lead along them', async ({ app, page }) => {
  await app.open('?view=timelines&country=UZB');
  const chart = page.getByRole('list', { name: 'Uzbekistan: status in blocs over time', exact: true });
  await expect(chart.locator('[data-row="csto"]').getByRole('button')).toHaveCount(5);
  await page.getByRole('combobox', { name: 'Country' }).focus();
  await page.keyboard.press('Tab');
  await expect(chart.getByRole('button', { name: /^Uzbekistan, BRICS: Invited/ })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(chart.getByRole('button', { name: /^Uzbekistan, BRICS: Partner/ })).toBeFocused();
});

test('remittances: the charts are drawn, the table has as many figures, a mark tells its sources', async ({
  app,
  page,
}) => {
  const remittances = new RemittancesDriver(page);
  await app.open('?view=remittances');
  await remittances.choose('Tajikistan', 'Kyrgyzstan');
  await remittances.measure('Share of GDP');
  await expect(remittances.charts).toHaveCount(3);
  const shapes = remittances.charts.locator('[data-value]');
  await expect(shapes.nth(10)).toBeAttached();
  const drawn = await shapes.count();
  await remittances.marks.last().click();
  await expect(remittances.note.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
  await remittances.show('Table');
  await expect(remittances.table.locator('.figure-value')).toHaveCount(drawn);
});

test('the search finds a bloc by another name, and by keys alone a country', async ({ app, page }) => {
  await app.open('?view=matrix');
  const search = new SearchDriver(page);
  await search.type('EEU');
  await search.answer('Blocs', 'EAEU').click();
  await app.address.says('?blocs=eaeu');
  await search.isClosed();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('/');
  await expect(search.field).toBeFocused();
  await page.keyboard.type('Kirghizia', { delay: 20 });
  await expect(search.answer('Countries', 'Kyrgyzstan')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await app.panel.isOpenFor('Kyrgyzstan');
});

test('in Kazakh, months are Kazakh months, whatever the browser knows of Kazakh', async ({ app, page }) => {
  const languages = new LanguageDriver(page);
  await app.openSvg('?at=2024-10-22&country=KGZ');
  await languages.choose('Language', 'Қазақша');
  await languages.is('kk');
  await app.address.says('?at=2024-10-22&country=KGZ&lang=kk');
  await app.panel.isOpenFor('Қырғызстан');
  await app.announces('Қырғызстан', /2024\sж\. 22 қазан/);
  expect(await languages.overflow()).toBeLessThanOrEqual(0);
});

test('share and export: the address, and the map as SVG, the same bytes again, and as PNG', async ({
  app,
  page,
  baseURL,
}) => {
  await app.openSvg('?at=2024-10-22&blocs=brics,eaeu');
  const share = new ExportDriver(page);
  await share.open();
  await expect(share.address).toHaveValue(`${baseURL}?at=2024-10-22&blocs=brics,eaeu`);
  await expect(share.preview).toBeVisible();
  const press = (name: string) => share.panel.getByRole('button', { name, exact: true }).click();
  await press('Save SVG');
  const bytes = await savedFile('multivector-map-brics-eaeu-2024-10-22-article.svg');
  const text = bytes.toString('utf8');
  expect(text).toContain('Ties to BRICS and EAEU, 22 October 2024');
  expect(text).toContain('Boundaries and names do not imply endorsement');
  await press('Save SVG');
  expect((await savedFile('multivector-map-brics-eaeu-2024-10-22-article(1).svg')).equals(bytes)).toBe(true);
  await press('Save PNG 1×');
  const png = await savedFile('multivector-map-brics-eaeu-2024-10-22-article.png');
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
});

test('a file of the reader’s own is read and shown on the map, marked as theirs', async ({ app, page }) => {
  const own = new OwnDriver(page);
  await app.openPage('?view=own', 'Your data');
  await own.choose({
    name: 'clubs.csv',
    text: 'country,bloc,status,from,to\nKazakhstan,Chess club,member,2001,\nUZ,Chess club,observer,2005-03,2020\n',
  });
  await own.isRead('clubs.csv');
  await own.show();
  await own.page.getByRole('button', { name: 'Chess club (own data) on the map' }).click();
  await app.map.isSvg();
  await expect(app.legend.region).toContainText('Status in Chess club (own data)');
  await app.list.says('Kazakhstan', 'Member');
});

test('an embed in a page of another site shows its view, and is as high as its content', async ({
  app,
  page,
  context,
}) => {
  await app.openSvg('?at=2024-10-22&blocs=eaeu&renderer=svg');
  const tools = new ToolsDriver(page);
  const dialog = await tools.open('Embed');
  await dialog.getByRole('checkbox', { name: /Height follows/ }).check();
  const server = await serveAround(await tools.code(dialog, 'data-multivector'));
  await context.route(`${server.url}**`, (route) => route.continue());
  await page.goto(server.url);
  const embed = page.frameLocator('iframe');
  await expect(embed.getByRole('heading', { level: 1 })).toHaveText('Map: EAEU, 22 October 2024');
  await expect(embed.locator('[data-map-status=ready]')).toBeVisible();
  const content = () => embed.locator('html').evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
  const height = () => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);
  await expect.poll(async () => (await height()) - (await content())).toBe(0);
  await server.close();
});

test('every view opens by its link, breaks no policy and keeps nothing', async ({ page, context }) => {
  test.slow();
  await page.goto('./?country=UZB');
  const { viewNames } = (await import('../../src/words/en')).en;
  await new LanguageDriver(page).walk(
    (view) => viewNames[view],
    async (heading) => {
      expect(heading).not.toBe('');
      await expect(page.locator('.page-wait')).toHaveCount(0);
      await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
    },
  );
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
  expect(kept).toEqual(['', 0, 0]);
});

test('the policy holds: no eval, no script or markup from text, no request to elsewhere', async ({ page, guard }) => {
  // Once by Firefox, once by the page itself (fixtures.ts).
  guard.expects(/^page: The page’s settings blocked .*(require-trusted-types-for|connect-src|script-src|worker-src)/);
  guard.expects(/^console: policy: connect-src/);
  guard.expects(/^console: policy: (script-src|require-trusted-types-for)/);
  await page.goto('./?renderer=svg');
  await expect(page.getByRole('main')).toBeVisible();
  expect(readFileSync(`${siteFolder}/_headers`, 'utf8')).toContain('require-trusted-types-for');
  const passed = await page.evaluate(
    () =>
      new Promise<string[]>((done) =>
        setTimeout(async () => {
          const tries: Record<string, () => unknown> = {
            eval: () => new Function('return 1')(),
            markup: () => document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="document.title = 1">'),
            worker: () => new Worker('https://example.org/worker.js'),
          };
          const went = Object.entries(tries).flatMap(([name, attempt]) => {
            try {
              attempt();
              return [name];
            } catch {
              return [];
            }
          });
          const fetched = await fetch('https://example.org/').then(
            () => ['fetch'],
            () => [],
          );
          done([...went, ...fetched]);
        }),
      ),
  );
  expect(passed).toEqual([]);
  // Told a moment after they were stopped.
  const told = [
    /^page: The page’s settings blocked/,
    /policy: connect-src/,
    /policy: (script-src|require-trusted-types-for)/,
  ];
  for (const breach of told)
    await expect
      .poll(() => guard.problems.some((problem) => breach.test(problem)), { message: `${breach}` })
      .toBe(true);
});
