import { readFileSync } from 'node:fs';
import type { Fault } from '../drivers/networkDriver';
import { expect, test } from '../fixtures';
import { assetLike, chunkOf, siteFolder } from '../helpers/builtSite';

const file = 'data/atlas.json';
interface Case {
  name: string;
  fault: Fault;
  says: RegExp;
  causes?: RegExp;
}

/** Of each row the first is met by opening the page, the others by trying again: never two in a row that are said in like words. */
const rows: readonly (readonly Case[])[] = [
  [
    { name: 'the server answers 500', fault: { status: 500 }, says: /answered 500/, causes: /status of 500/ },
    { name: 'the file is another one', fault: { body: '{"hello":1}' }, says: /mistake/ },
    { name: 'the file is not there', fault: { status: 404 }, says: /answered 404/, causes: /status of 404/ },
    { name: 'the file is empty of what it should hold', fault: { body: '{}' }, says: /mistake/ },
  ],
  [
    { name: 'the file is cut off', fault: { cutAfter: 200_000 }, says: /not JSON: it may be cut off/ },
    { name: 'the file is a list', fault: { body: '[]' }, says: /mistake/ },
    { name: 'a page comes instead of the file', fault: { body: '<!doctype html><p>Hello' }, says: /not JSON/ },
    { name: 'the file is a text', fault: { body: '"atlas"' }, says: /mistake/ },
    { name: 'the file is empty', fault: { body: '' }, says: /not JSON/ },
  ],
  [
    { name: 'a record is of another kind', fault: { body: '{"countries":[7],"blocs":"none"}' }, says: /mistake/ },
    { name: 'the file is cut off in its last character', fault: { cutAfter: -1 }, says: /not JSON: it may be cut off/ },
    { name: 'the file holds nothing', fault: { body: 'null' }, says: /mistake/ },
    { name: 'the connection breaks', fault: 'aborted', says: /no connection or no server/, causes: /net::ERR/ },
  ],
];

for (const row of rows)
  test(`dataset: ${row.map(({ name }) => name).join('; then ')}: the page says so each time, what it has goes on working, and trying again works`, async ({
    app,
    page,
    network,
    guard,
  }) => {
    for (const [i, { name, fault, says, causes }] of row.entries())
      await test.step(name, async () => {
        if (causes) guard.expects(causes);
        if (i === 0) {
          await network.breaks(file, fault);
          await page.goto('./?country=UZB');
        } else await network.failsNext(file, fault, () => app.tryAgain());
        await expect(app.alert.getByRole('heading')).toHaveText('Part of the dataset could not be loaded.');
        await expect(app.alert).toContainText(file);
        await expect(app.alert).toContainText(says);
        if (i > 0) {
          await app.blocs.drop('EAEU');
          await page.getByRole('button', { name: 'Latest' }).click();
        }
        await app.list.says('Uzbekistan', 'Partner country');
        await app.blocs.choose('EAEU');
        await app.list.says('Uzbekistan', /EAEU: Observer/);
        await app.date.set('2012-01-01');
        await app.list.says('Uzbekistan', /EAEU: Bloc did not exist/);
        await expect(page.getByText('Could not be loaded: see the notice above.').first()).toBeVisible();
        await expect(page.getByText('Nothing on record')).toHaveCount(0);
      });

    await network.recovers(file);
    await app.tryAgain();
    await app.panel.isOpenFor('Uzbekistan');
    await app.date.is('2012-01-01');
    await expect(app.alert).toHaveCount(0);
  });

test('dataset: a single broken record names the record and the field', async ({ app, page }) => {
  await page.route(`**/${file}`, async (route) => {
    const response = await route.fetch();
    const atlas = await response.json();
    atlas.countries[0].names = 7;
    await route.fulfill({ response, json: atlas });
  });
  await page.goto('./');
  await expect(app.alert).toContainText('names');
});

const worker = assetLike(/^parseWorker-/);
const onPage = chunkOf('src/dataset/parseText.ts');
const checks = chunkOf('src/dataset/readChecked.ts');

test('dataset: the file that was published with the page is known again: no worker, no checks', async ({
  app,
  page,
  network,
}) => {
  await page.goto('./?country=UZB');
  await app.panel.isOpenFor('Uzbekistan');
  expect(network.countOf(file)).toBe(1);
  for (const part of [worker, onPage, checks]) expect(network.countOf(part)).toBe(0);
});

test.describe('dataset: a file that was not published with this page', () => {
  // What it says is the same: a space follows.
  const body = `${readFileSync(`${siteFolder}/${file}`, 'utf8')} `;
  test.beforeEach(({ network }) => network.breaks(file, { body }));

  test('is checked in a worker, and the page does not fetch the reader too', async ({ app, page, network }) => {
    await page.goto('./?country=UZB');
    await app.panel.isOpenFor('Uzbekistan');
    expect(network.countOf(worker)).toBe(1);
    expect(network.countOf(onPage)).toBe(0);
  });

  test('is read by the page itself when the worker is gone', async ({ app, page, network }) => {
    await network.breaks(worker, { status: 404 });
    await page.goto('./?country=UZB');
    await app.panel.isOpenFor('Uzbekistan');
    expect(network.countOf(onPage)).toBe(1);
  });

  test('both readers answer 404, then 500, then what asks them is gone: said, with a reload for a newer version, and trying again works', async ({
    app,
    page,
    network,
    guard,
  }) => {
    const isSaid = async () => {
      await expect(app.alert).toContainText('The part of the page that reads the dataset could not be fetched');
      await expect(app.alert.getByRole('button', { name: 'Reload the page' })).toBeVisible();
    };
    for (const status of [404, 500])
      await test.step(`answer ${status}`, async () => {
        guard.expects(new RegExp(`status of ${status}`));
        await network.recovers(worker);
        await network.breaks(worker, { status });
        await network.failsNext(onPage, { status }, async () => {
          if (status === 404) await page.goto('./?country=UZB');
          else await app.tryAgain();
        });
        await isSaid();
      });
    await network.recovers(worker);
    await network.recovers(onPage);
    await app.tryAgain();
    await app.panel.isOpenFor('Uzbekistan');
    await network.failsNext(checks, { status: 404 }, () => page.goto('./?country=KAZ').then(() => undefined));
    await isSaid();
    await network.recovers(checks);
    await app.tryAgain();
    await app.panel.isOpenFor('Kazakhstan');
  });
});
