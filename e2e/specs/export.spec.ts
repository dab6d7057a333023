import { readdirSync, readFileSync } from 'node:fs';
import type { Atlas } from '../../src/domain/atlas';
import { ExportDriver, pngSize } from '../drivers/exportDriver';
import { expect, test } from '../fixtures';
import { siteFolder } from '../helpers/builtSite';

// The panel that gives a view away, its address, and the pages for previews.

const atlas = JSON.parse(readFileSync(`${siteFolder}/data/atlas.json`, 'utf8')) as Atlas;

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

test('where the browser can hand an address to another program, it is given title and address; what fails is said', async ({
  app,
  page,
  baseURL,
}) => {
  // This Chromium has nobody to hand it to: what a phone's does is stood in for, and only that.
  await page.addInitScript(() => {
    const device = window as Window & { handed?: ShareData | undefined; refuses?: string };
    navigator.share = async (data) => {
      if (device.refuses) throw new DOMException('no', device.refuses);
      device.handed = data;
    };
  });
  const handed = () => page.evaluate(() => (window as Window & { handed?: ShareData }).handed);
  const refuse = (name: string) =>
    page.evaluate((reason) => {
      (window as Window & { refuses?: string }).refuses = reason;
    }, name);
  await app.openSvg('?at=2024-10-22&blocs=brics,eaeu');
  const share = new ExportDriver(page);
  await share.open();
  const button = share.panel.getByRole('button', { name: 'Share…' });
  await button.click();
  await expect.poll(handed).toEqual({
    title: expect.stringContaining('EAEU'),
    url: `${baseURL}?at=2024-10-22&blocs=brics,eaeu`,
  });
  const failed = share.panel.getByText('It could not be shared from here');
  await refuse('AbortError');
  await button.click();
  // Two frames later a message would be there.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect(failed).toHaveCount(0);
  await refuse('NotAllowedError');
  await button.click();
  await expect(failed).toBeVisible();
});

test('the panel of an address: keys, the day in it, and a closed clipboard', async ({ app, page }) => {
  await app.openSvg('?blocs=eaeu');
  const share = new ExportDriver(page);
  await test.step('the panel is reached and left by keyboard, and gives the focus back', async () => {
    await share.button.focus();
    await page.keyboard.press('Enter');
    await expect(share.address).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(share.panel).toHaveCount(0);
    await expect(share.button).toBeFocused();
  });
  await test.step('the day can be kept in an address that has none', async () => {
    await share.open();
    await share.panel.getByRole('checkbox', { name: /^Keep the day/ }).check();
    await expect(share.address).toHaveValue(new RegExp(`\\?at=${atlas.asOf}&blocs=eaeu$`));
    await share.panel.getByRole('checkbox', { name: /^Keep the day/ }).uncheck();
    await expect(share.address).toHaveValue(/\/\?blocs=eaeu$/);
    await share.close();
  });
  await test.step('a clipboard that is closed is said, and the address is selected', async () => {
    await share.open();
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('closed', 'NotAllowedError'));
    });
    await share.panel.getByRole('button', { name: 'Copy address', exact: true }).click();
    await expect(share.panel.getByText(/the address is selected, copy it by hand/)).toBeVisible();
    await expect(share.address).toBeFocused();
    const selected = () =>
      share.address.evaluate((field: HTMLInputElement) =>
        field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
      );
    await expect.poll(selected).toBe(await share.address.inputValue());
  });
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

test('a page with nothing on it to draw says so, and gives its address', async ({ app, page, baseURL }) => {
  await app.openPage('?view=data', 'The data');
  const share = new ExportDriver(page);
  await share.open();
  await expect(share.address).toHaveValue(`${baseURL}?view=data`);
  await expect(share.panel.getByText(/there is nothing on it to draw/)).toBeVisible();
  await expect(share.panel.getByRole('button', { name: /^Save/ })).toHaveCount(0);
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
