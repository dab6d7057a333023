import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Atlas } from '../../src/domain/atlas';
import { ExportDriver, pngSize } from '../drivers/exportDriver';
import { expect, test } from '../fixtures';
import { siteFolder } from '../helpers/builtSite';

const atlas = JSON.parse(readFileSync(`${siteFolder}/data/atlas.json`, 'utf8')) as Atlas;
const disclaimer = 'Boundaries and names do not imply endorsement; disputed lines are dashed.';

test('copying puts the address of the view into the clipboard', async ({ app, page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.openSvg('?at=2024-10-22&blocs=brics,eaeu&renderer=svg');
  const share = new ExportDriver(page);
  await share.open();
  // What draws the map is this machine's matter.
  const address = `${baseURL}?at=2024-10-22&blocs=brics,eaeu`;
  await expect(share.address).toHaveValue(address);
  await share.panel.getByRole('button', { name: 'Copy address', exact: true }).click();
  await expect(share.panel.getByText('Address copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
});

test('a clipboard that is closed is said, and the address is selected', async ({ app, page }) => {
  await app.openSvg('?blocs=eaeu');
  const share = new ExportDriver(page);
  await share.open();
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('closed', 'NotAllowedError'));
  });
  await share.panel.getByRole('button', { name: 'Copy address', exact: true }).click();
  await expect(share.panel.getByText(/the address is selected, copy it by hand/)).toBeVisible();
  await expect(share.address).toBeFocused();
  expect(await share.address.evaluate((field: HTMLInputElement) => field.selectionEnd)).toBe(
    (await share.address.inputValue()).length,
  );
});

test('the day can be kept in an address that has none', async ({ app, page }) => {
  await app.openSvg('?blocs=eaeu');
  const share = new ExportDriver(page);
  await share.open();
  await share.panel.getByRole('checkbox', { name: /^Keep the day/ }).check();
  await expect(share.address).toHaveValue(new RegExp(`\\?at=${atlas.asOf}&blocs=eaeu$`));
  await share.panel.getByRole('checkbox', { name: /^Keep the day/ }).uncheck();
  await expect(share.address).toHaveValue(/\/\?blocs=eaeu$/);
});

test('the SVG of the map says what it is, and is the same again', async ({ app, page, baseURL }) => {
  await app.openSvg('?at=2024-10-22&blocs=brics,eaeu');
  const share = new ExportDriver(page);
  await share.open();
  await expect(share.preview).toBeVisible();
  const { name, bytes } = await share.save('Save SVG');
  expect(name).toBe('multivector-map-brics-eaeu-2024-10-22-article.svg');
  const picture = await share.read(bytes);
  expect(picture).toMatchObject({ root: 'svg', width: '1200', title: 'Ties to BRICS and EAEU, 22 October 2024' });
  expect(picture.desc).toMatch(/^On 22 October 2024: BRICS has \d+ members; .*EAEU has 5 members/);
  expect(picture.text).toContain(disclaimer);
  expect(picture.text).toContain('Sources: ');
  expect(picture.text).toContain('Eurasian Economic Commission');
  expect(picture.text).toContain(`data version ${atlas.version}`);
  expect(picture.text).toContain(`${baseURL}?at=2024-10-22&blocs=brics,eaeu`);
  expect(picture.text).toContain('Hatch: status in EAEU');
  expect(picture.names).not.toContain('foreignObject');
  expect((await share.save('Save SVG')).bytes.equals(bytes)).toBe(true);
});

test('a PNG has the size that was asked for, at 1×, 2× and 3×', async ({ app, page }) => {
  await app.openSvg('?at=2024-10-22&blocs=sco');
  const share = new ExportDriver(page);
  await share.open();
  const sizes = [
    [/^Square/, 1080, 1080],
    [/^Slide/, 1920, 1080],
    [/^Story/, 1080, 1920],
  ] as const;
  for (const [size, width, height] of sizes) {
    await share.choose(size);
    expect(pngSize((await share.save('Save PNG 1×')).bytes)).toEqual([width, height]);
  }
  await share.choose(/^Square/);
  const twice = await share.save('Save PNG 2×');
  expect(pngSize(twice.bytes)).toEqual([2160, 2160]);
  expect((await share.save('Save PNG 2×')).bytes.equals(twice.bytes)).toBe(true);
  expect(pngSize((await share.save('Save PNG 3×')).bytes)).toEqual([3240, 3240]);
});

test('two dates are two maps, and the changes are the rows', async ({ app, page }) => {
  await app.openPage('?at=2024-10-22&blocs=csto&vs=2012-01-01', 'What changed from 1 January 2012 to 22 October 2024');
  const share = new ExportDriver(page);
  const own = (await share.saved(page.getByRole('button', { name: 'Changes as CSV' }))).bytes;
  await share.open();
  await expect(share.preview).toBeVisible();
  const { bytes } = await share.save('Save SVG');
  const picture = await share.read(bytes);
  expect(picture.title).toBe('Ties to CSTO, 1 January 2012 and 22 October 2024');
  expect(picture.text).toContain(disclaimer);
  expect(bytes.toString('utf8').match(/<svg x=/g)).toHaveLength(2);
  expect((await share.save('Save CSV')).bytes.equals(own)).toBe(true);
});

test('the rows of the matrix are its own CSV, and its JSON', async ({ app, page, baseURL }) => {
  await app.openPage('?at=2024-10-22&view=matrix&sort=number', 'Countries and blocs on 22 October 2024');
  const share = new ExportDriver(page);
  const own = (await share.saved(page.getByRole('button', { name: 'Download as CSV' }))).bytes;
  await share.open();
  const csv = (await share.save('Save CSV')).bytes;
  expect(csv.equals(own)).toBe(true);
  const json = JSON.parse((await share.save('Save JSON')).bytes.toString('utf8'));
  expect(json).toMatchObject({
    dataVersion: atlas.version,
    date: '2024-10-22',
    licence: 'CC-BY-4.0',
    address: `${baseURL}?at=2024-10-22&view=matrix&sort=number`,
  });
  expect(json.rows).toEqual(parse(csv, { columns: true }));
  const picture = await share.read((await share.save('Save SVG')).bytes);
  for (const { country } of json.rows.map((row: Record<string, string>) => ({ country: row.Country })))
    expect(picture.text).toContain(country);
});

test('the rows of the map are the statuses of its list, each with its sources', async ({ app, page }) => {
  await app.openSvg('?at=2024-10-22&blocs=eaeu');
  const share = new ExportDriver(page);
  await share.open();
  const rows: Record<string, string>[] = parse((await share.save('Save CSV')).bytes, { columns: true });
  expect(rows).toHaveLength(atlas.countries.length);
  const row = rows.find(({ country }) => country === 'UZB');
  const record = atlas.memberships.find(({ id }) => id === row?.record);
  await share.close();
  await app.list.says('Uzbekistan', row?.status ?? 'no such row');
  expect(record).toMatchObject({ bloc: 'eaeu', country: 'UZB', from: row?.from });
  const urls = atlas.sources.filter(({ id }) => row?.sources?.split(' ').includes(id)).map(({ url }) => url);
  expect(row?.source_urls?.split(' ').sort()).toEqual(urls.sort());
});

const views = [
  ['?view=timelines&country=UZB', 'Status timelines'],
  ['?view=overlaps', 'Overlaps'],
  ['?view=multiples', 'A map for each bloc, '],
  ['?view=remittances', 'Remittances'],
  ['?view=measures', 'Trade measures'],
  ['?view=quotes&speaker=sergei-lavrov', 'Quotes'],
  ['?view=votes', 'UN votes'],
  ['?view=components&compare=UZB,TJK', 'Components of alignment'],
  ['?view=story', 'Sovereignty test'],
] as const;
for (const [query, heading] of views)
  test(`${query} gives a picture and rows, the same bytes after a fresh start`, async ({ app, page, baseURL }) => {
    await app.openPage(query, heading);
    const share = new ExportDriver(page);
    await share.open();
    await expect(share.preview).toBeVisible();
    await share.choose(/^Slide/);
    const picture = await share.read((await share.save('Save SVG')).bytes);
    expect(picture).toMatchObject({ root: 'svg', width: '1920', height: '1080' });
    expect(picture.title).toBeTruthy();
    expect(picture.desc).toBeTruthy();
    expect(picture.text).toContain('Sources: ');
    expect(picture.text.replaceAll(' ', '')).toContain(`${baseURL}`);
    expect(picture.text).toContain(`data version ${atlas.version}`);
    const kinds = ['Save SVG', 'Save PNG 1×', 'Save CSV', 'Save JSON'] as const;
    const files: Buffer[] = [];
    for (const kind of kinds) files.push((await share.save(kind)).bytes);
    const [, , csvFile, jsonFile] = files;
    const csv = parse(csvFile ?? '', { columns: true });
    expect(csv.length).toBeGreaterThan(0);
    expect(JSON.parse(jsonFile?.toString('utf8') ?? '').rows).toEqual(csv);
    await app.openPage(query, heading);
    await share.open();
    await share.choose(/^Slide/);
    for (const [i, kind] of kinds.entries())
      expect([kind, files[i]?.equals((await share.save(kind)).bytes)]).toEqual([kind, true]);
  });

test('a page with nothing on it to draw says so, and gives its address', async ({ app, page, baseURL }) => {
  await app.openPage('?view=data', 'The data');
  const share = new ExportDriver(page);
  await share.open();
  await expect(share.address).toHaveValue(`${baseURL}?view=data`);
  await expect(share.panel.getByText(/there is nothing on it to draw/)).toBeVisible();
  await expect(share.panel.getByRole('button', { name: /^Save/ })).toHaveCount(0);
});

test('the arrows that are chosen are in the picture of the measures, with their key', async ({ app, page }) => {
  await app.openPage('?at=2024-10-20&view=measures&measures=rus-kaz-plants-2024-10', 'Trade measures');
  const share = new ExportDriver(page);
  await share.open();
  await expect(share.preview).toBeVisible();
  const picture = await share.read((await share.save('Save SVG')).bytes);
  expect(picture.text).toContain('Trade measures as arrows');
  expect(picture.text).toContain('(Russia → Kazakhstan: import ban)');
  expect(picture.text).toContain(disclaimer);
});

test('the address with a preview for messengers is that of the page of the same state', async ({
  app,
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.openSvg('?blocs=eaeu');
  const share = new ExportDriver(page);
  await share.open();
  const button = share.panel.getByRole('button', { name: 'Copy address with a preview for messengers' });
  await button.click();
  await expect(share.panel.getByText('Address copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}share/eaeu.html`);
  await share.close();
  await app.openSvg('?blocs=eaeu&country=UZB');
  await share.open();
  await expect(button).toHaveCount(0);
});

test('the panel is reached and left by keyboard, and gives the focus back', async ({ app, page }) => {
  await app.openSvg('?blocs=eaeu');
  const share = new ExportDriver(page);
  await share.button.focus();
  await page.keyboard.press('Enter');
  await expect(share.address).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(share.panel).toHaveCount(0);
  await expect(share.button).toBeFocused();
});

test.describe('on paper', () => {
  for (const query of ['?at=2024-10-22&blocs=eaeu&renderer=svg', '?at=2024-10-22&blocs=eaeu&renderer=maplibre'])
    test(`${query}: the map as SVG, key, disclaimer, address and version, and no control`, async ({
      app,
      page,
      baseURL,
    }) => {
      await (query.includes('maplibre') ? app.openMap(query) : app.openSvg(query));
      await expect(page.locator('.print-foot')).toBeAttached();
      await page.emulateMedia({ media: 'print' });
      const map = page.locator('.map svg:has([data-country="KAZ"])');
      await expect(map).toBeVisible();
      expect(await map.getByText('Kazakhstan').count()).toBeGreaterThan(0);
      expect((await map.boundingBox())?.width).toBeGreaterThan(500);
      await expect(page.getByText('Ties to EAEU, 22 October 2024')).toBeVisible();
      await expect(page.getByRole('region', { name: 'Legend' })).toBeVisible();
      const foot = page.locator('.print-foot');
      await expect(foot).toContainText(disclaimer);
      await expect(foot).toContainText(`data version ${atlas.version}`);
      await expect(foot).toContainText(`${baseURL}?at=2024-10-22&blocs=eaeu`);
      for (const control of ['Share and export', 'Play', 'Show Central Asia'])
        await expect(page.getByRole('button', { name: control })).toBeHidden();
      await expect(page.getByRole('searchbox')).toBeHidden();
      await expect(page.getByRole('combobox', { name: 'Language' })).toBeHidden();
      expect((await page.pdf()).byteLength).toBeGreaterThan(20_000);
    });

  test('paper is white whatever the screen prefers', async ({ app, page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await app.openSvg('?blocs=eaeu');
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground()).not.toBe('rgb(255, 255, 255)');
    const dark = await app.page.locator('[data-country="RUS"]').first().getAttribute('fill');
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await expect(page.locator('.map svg [data-country="RUS"]').first()).not.toHaveAttribute('fill', dark ?? '');
  });

  test('the whole matrix is as wide as a sheet, without its controls', async ({ app, page }) => {
    // A4 upright, less its margins.
    await page.setViewportSize({ width: 703, height: 1000 });
    await app.openPage('?view=matrix', 'Countries and blocs on');
    await page.emulateMedia({ media: 'print' });
    const last = page.locator('.matrix-frame [role="columnheader"]').last();
    await expect(last).toContainText(atlas.blocs.at(-1)?.short ?? 'no bloc');
    const box = await last.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(703);
    await expect(page.getByRole('button', { name: 'Download as CSV' })).toBeHidden();
  });

  test('a table is not cut at the edge of its frame', async ({ app, page }) => {
    await app.openPage('?view=votes', 'UN votes');
    await page.emulateMedia({ media: 'print' });
    const cut = await page
      .locator('.votes .scroll')
      .first()
      .evaluate((frame) => getComputedStyle(frame).overflowX);
    expect(cut).toBe('visible');
    await expect(page.locator('.print-foot')).toContainText(disclaimer);
  });
});

test('the window’s title says view, date and blocs', async ({ app, page }) => {
  await app.openSvg('?at=2024-10-22&blocs=brics,eaeu');
  await expect(page).toHaveTitle('BRICS and EAEU · 22 October 2024 · Multivector');
  await app.openPage('?at=2024-10-22&view=matrix', 'Countries and blocs on 22 October 2024');
  await expect(page).toHaveTitle('Matrix · 22 October 2024 · Multivector');
});

test('each main state has a page with title, words and picture for previews, and leads on to the state', async ({
  page,
}) => {
  const pages = readdirSync(`${siteFolder}/share`).filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThanOrEqual(12);
  for (const file of pages) {
    const html = readFileSync(`${siteFolder}/share/${file}`, 'utf8');
    const read = await page.evaluate((source) => {
      const head = new DOMParser().parseFromString(source, 'text/html');
      const of = (key: string) => head.querySelector(`meta[property="${key}"]`)?.getAttribute('content') ?? '';
      return {
        title: of('og:title'),
        description: of('og:description'),
        image: of('og:image'),
        target: head.querySelector('a')?.getAttribute('href') ?? '',
      };
    }, html);
    expect(read.title).toMatch(/ – Multivector$/);
    expect(read.description.length).toBeGreaterThan(20);
    const image = read.image.replace(/^.*\//, '');
    expect(pngSize(readFileSync(`${siteFolder}/share/${image}`))).toEqual([1200, 630]);
    expect(read.target).toMatch(/^\.\.\/(\?|$)/);
  }
  await page.goto('./share/eaeu.html');
  await expect(page).toHaveURL(/\/\?blocs=eaeu$/);
  await expect(page.getByRole('list', { name: 'Countries' })).toBeVisible();
});
