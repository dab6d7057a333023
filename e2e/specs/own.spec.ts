import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { largeIntervals } from '../../src/ownData/largeFixture';
import { mistakesFile } from '../../src/ownData/mistakesFixture';
import { OwnDriver } from '../drivers/ownDriver';
import { expect, test } from '../fixtures';
import { siteFolder } from '../helpers/builtSite';
import { igoTable } from '../helpers/igoTable';
import { tasksUntil } from '../helpers/mainThread';

test.use({ apart: true });

const small = {
  name: 'clubs.csv',
  text: [
    'country,bloc,status,from,to',
    'Kazakhstan,Chess club,member,2001,',
    'UZ,Chess club,observer,2005-03,2020',
    '',
  ].join('\n'),
};
const chess = 'own:clubs-chess-club';

const { countries } = JSON.parse(readFileSync(`${siteFolder}/data/atlas.json`, 'utf8')) as {
  countries: { id: string }[];
};
const first = countries.slice(0, 200).map(({ id }) => id);
const states = first.includes('KAZ') ? first : ['KAZ', ...first.slice(1)];

/** A file of ten megabytes: 500 organisations, 200 states, 50 years. */
function tenMegabytes(path: string): string {
  writeFileSync(path, igoTable(states, 1970, 50, 500));
  return path;
}

/** Reads the file: what the page is kept from meanwhile is shorter than a reader feels. */
async function readsInTheMeantime(browser: Browser, page: Page, own: OwnDriver, file: string) {
  const name = basename(file);
  const longest: number[] = [];
  const read = async () => {
    if (longest.length > 0) await own.putAway();
    const tasks = await tasksUntil(browser, page, `What is in ${name}`, async () => {
      await own.choose(file);
      await expect(own.page.getByRole('progressbar', { name: `Reading ${name}` })).toBeVisible();
    });
    expect(tasks.length).toBeGreaterThan(10);
    longest.push(tasks[0] ?? Number.NaN);
  };
  const tooLong = () => longest.filter((task) => !(task <= 50));
  // Garbage of what went before is no work of the reading.
  await page.requestGC();
  await read();
  // A long task of the reading comes again; one of the browser's own does not, in two more.
  if (tooLong().length > 0) for (let more = 0; more < 2; more += 1) await read();
  expect(tooLong().length, `longest task of each reading: ${longest}`).toBeLessThanOrEqual(longest.length > 1 ? 1 : 0);
}

test('ten megabytes are read without holding the page up, shown on the map and in the matrix, and removed', async ({
  app,
  browser,
  page,
}, info) => {
  const file = tenMegabytes(info.outputPath('igo.csv'));
  expect(statSync(file).size).toBeGreaterThan(10_000_000);
  const own = new OwnDriver(page);
  await app.openPage('?view=own', 'Your data');
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await readsInTheMeantime(browser, page, own, file);
  await expect(own.page.getByText('500 blocs, 200 countries')).toBeVisible();
  await own.show();
  // Nothing but the reader's own script has been fetched.
  expect(asked.filter((request) => !/^GET \/assets\/[^/]+\.(js|css)$/.test(request))).toEqual([]);

  await expect(own.group.getByRole('checkbox')).toHaveCount(30);
  await own.group.getByRole('searchbox', { name: 'Find a bloc of yours' }).fill('orgkf');
  await own.checkbox('ORGKF').check();
  await own.group.getByRole('searchbox').fill('');
  await app.blocs.drop('BRICS');
  await own.opens('Map');
  await app.map.isSvg();
  await expect(page.getByRole('region', { name: 'Legend' })).toContainText('Status in ORGKF (own data)');
  await own.opens('Matrix');
  await expect(page.getByRole('columnheader', { name: 'ORGKF (own data)' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /own data/ })).toHaveCount(1);
  await own.opens('Your data');
  await own.remove();
  await app.blocs.areChosen('BRICS');
});

test('forty thousand intervals of two centuries are read as quietly, and shown on a day of theirs', async ({
  app,
  browser,
  page,
}, info) => {
  const file = info.outputPath('intervals.csv');
  writeFileSync(file, largeIntervals(states));
  expect(statSync(file).size).toBeGreaterThan(10_000_000);
  const own = new OwnDriver(page);
  await app.openPage('?view=own&at=1995-06-01', 'Your data');
  await page.waitForLoadState('networkidle');
  await readsInTheMeantime(browser, page, own, file);
  await expect(own.page.getByText('500 blocs, 200 countries')).toBeVisible();
  await own.show();
  await own.group.getByRole('searchbox', { name: 'Find a bloc of yours' }).fill('Organisation 7 ');
  await own.group.getByRole('checkbox').first().check();
  await own.opens('Map');
  await expect(page.getByRole('region', { name: 'Legend' })).toContainText('Organisation 7');
  await own.opens('Your data');
  await own.remove();
});

test('reading is called off at once and changes nothing', async ({ app, page }, info) => {
  const file = tenMegabytes(info.outputPath('igo.csv'));
  const own = new OwnDriver(page);
  await app.openPage('?view=own', 'Your data');
  await own.choose(file);
  await own.page.getByRole('button', { name: 'Cancel' }).click();
  await expect(own.page.getByText('Reading igo.csv was cancelled. Nothing has changed.')).toBeFocused();
  await expect.poll(() => page.workers().filter((worker) => worker.url().includes('ownWorker')).length).toBe(0);
  await own.isNotShown();
});

test('a file of forty kinds of mistakes has them all listed by line and column, and changes nothing', async ({
  app,
  page,
}) => {
  const own = new OwnDriver(page);
  const { text, told, good } = mistakesFile();
  await app.openPage('?view=own', 'Your data');
  await own.choose({ name: 'bad.csv', text });
  await own.isRead('bad.csv');
  await expect(own.mistakes.getByRole('heading', { name: `${told.length} mistakes` })).toBeVisible();
  const heads = ['country', 'bloc', 'status', 'from', 'to'];
  expect(await own.places()).toEqual(
    told.map(({ line, column }) => [`Line ${line}`, `column ${column}`, heads[column - 1] ?? []].flat().join(', ')),
  );
  await expect(own.mistakes).toContainText('“Kazakhistan”: Kazakhstan (KAZ), perhaps?');
  await own.mistakes.getByRole('combobox', { name: 'Show' }).selectOption('status-unknown');
  await expect(own.mistakes.getByRole('rowheader')).toHaveCount(
    told.filter(({ kind }) => kind === 'status-unknown').length,
  );
  await own.isNotShown();
  expect(new URL(page.url()).search).toBe('?view=own');
  await expect(own.page.getByRole('button', { name: 'Show', exact: true })).toHaveCount(0);
  await expect(own.page.getByRole('button', { name: `Show only the ${good} rows` })).toBeVisible();
});

test('a small file is on the map, in the matrix, the timelines and the comparison, marked, with its lines as evidence', async ({
  app,
  page,
}) => {
  const own = new OwnDriver(page);
  await app.openPage('?view=own', 'Your data');
  await own.choose(small);
  await own.isRead('clubs.csv');
  await own.show();
  await own.page.getByRole('button', { name: 'Chess club (own data) on the map' }).click();
  await app.map.isSvg();
  await expect(page.getByRole('region', { name: 'Legend' })).toContainText('Status in Chess club (own data)');
  await expect(app.list.list.getByRole('button', { name: 'Kazakhstan', exact: true })).toHaveAccessibleDescription(
    'Member',
  );
  await app.address.says(`?blocs=${chess}`);
  await app.list.list.getByRole('button', { name: 'Kazakhstan', exact: true }).click();
  const row = page
    .getByRole('complementary', { name: 'Kazakhstan' })
    .getByRole('listitem')
    .filter({ hasText: 'Chess club (own data)' });
  await row.getByText('1 source').click();
  await expect(row.getByText('Your file clubs.csv, line 2')).toBeVisible();
  await own.opens('Matrix');
  await expect(page.getByRole('columnheader', { name: 'Chess club (own data)' })).toBeVisible();
  await own.opens('Timelines');
  await expect(
    page
      .getByRole('heading', { name: 'Status timelines' })
      .or(page.getByRole('heading', { level: 2 }))
      .first(),
  ).toBeVisible();
  await expect(
    page.getByRole('list', { name: 'Kazakhstan: status in blocs over time' }).getByText('Chess club (own data)'),
  ).toBeVisible();
  await page.goto(`./?blocs=${chess}`);
  await expect(page.getByRole('alert')).toContainText(
    `“${chess}” (blocs) is a bloc of your own data, which is not loaded here.`,
  );
});

test('the data come back after a reload only if asked, and not once they are removed', async ({ app, page }) => {
  const own = new OwnDriver(page);
  await app.openPage('?view=own', 'Your data');
  await own.choose(small);
  await own.isRead('clubs.csv');
  await own.show();
  await page.reload();
  await expect(own.page.getByText('Choose a file')).toBeVisible();
  await own.isNotShown();

  await own.choose(small);
  await own.isRead('clubs.csv');
  await own.show();
  await own.keep();
  await page.goto(`./?blocs=${chess}&vs=2003-01-01&at=2010-01-01&changes=chosen`);
  await expect(own.checkbox('Chess club')).toBeChecked();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('listitem').getByText(/Uzbekistan .*Chess club \(own data\)/)).toBeVisible();

  await page.goto('./?view=own');
  await own.remove();
  await page.reload();
  await expect(own.page.getByText('Choose a file')).toBeVisible();
  await own.isNotShown();
});

test('the focus lands on what says how it came out when the button that had it goes', async ({ app, page }) => {
  const own = new OwnDriver(page);
  const press = (name: string) => own.page.getByRole('button', { name, exact: true }).press('Enter');
  await app.openPage('?view=own', 'Your data');
  await own.choose(small);
  await own.isRead('clubs.csv');
  await press('Put the file away');
  await expect(own.page.getByLabel('Choose a file')).toBeFocused();
  await own.choose(small);
  await own.isRead('clubs.csv');
  await press('Show');
  await expect(own.page.getByRole('heading', { name: 'On show' })).toBeFocused();
  await press('Keep in this browser');
  await expect(own.page.getByText('Kept in this browser.')).toBeFocused();
  await press('Remove');
  await expect(own.page.getByRole('button', { name: 'Leave it' })).toBeFocused();
  await press('Leave it');
  await expect(own.page.getByRole('button', { name: 'Remove', exact: true })).toBeFocused();
  await press('Remove');
  await press('Remove it');
  await expect(own.page.getByText('No data of your own are on show.')).toBeFocused();
});

test('that kept data are gone is said once, not at each visit', async ({ app, page }) => {
  const own = new OwnDriver(page);
  await app.openPage('?view=own', 'Your data');
  await own.choose(small);
  await own.isRead('clubs.csv');
  await own.show();
  await own.keep();
  // As a browser does that needs the room: the data go, the note of them stays.
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opened = indexedDB.open('keyval-store');
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const change = opened.result.transaction('keyval', 'readwrite');
          change.objectStore('keyval').clear();
          change.onerror = () => reject(change.error);
          change.oncomplete = () => resolve();
        };
      }),
  );
  await page.reload();
  await expect(own.page.getByRole('alert')).toContainText('no longer in this browser’s storage');
  await page.reload();
  await expect(own.page.getByText('Choose a file')).toBeVisible();
  await expect(own.page.getByRole('alert')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('multivector-own'))).toBeNull();
});
