import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from '@playwright/test';
import type { Atlas } from '../../src/domain/atlas';
import { ToolsDriver } from '../drivers/toolsDriver';
import { expect, test } from '../fixtures';
import { serveAround } from '../helpers/aroundPage';
import { siteFolder } from '../helpers/builtSite';

const { version } = JSON.parse(readFileSync(`${siteFolder}/data/atlas.json`, 'utf8')) as Atlas;

/** Opens a page of another origin that has the code in it. */
async function around(page: Page, code: string): Promise<{ embed: FrameLocator; close(): Promise<void> }> {
  const server = await serveAround(code);
  await page.goto(server.url);
  return { embed: page.frameLocator('iframe'), close: server.close };
}

const heightOf = (page: Page) => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);

test('the code of the dialog, pasted into a page of another origin: the view, its legend, whose it is, and its own height', async ({
  app,
  page,
  context,
}) => {
  await app.openSvg('?at=2024-10-22&blocs=eaeu&renderer=svg');
  const tools = new ToolsDriver(page);
  const dialog = await tools.open('Embed');
  await dialog.getByRole('checkbox', { name: /Height follows/ }).check();
  const code = await tools.code(dialog, 'data-multivector');
  expect(code).toContain(`embed=1&amp;data=${version}#embed"`);
  const { embed, close } = await around(page, code);
  await expect(embed.getByRole('heading', { level: 1 })).toHaveText('Map: EAEU, 22 October 2024');
  await expect(embed.locator('[data-map-status=ready]')).toBeVisible();
  await expect(embed.getByRole('region', { name: 'Legend' })).toBeVisible();
  await expect(embed.getByText('Boundaries and names do not imply endorsement')).toBeVisible();
  await expect(embed.getByText(`data version ${version}`)).toBeVisible();
  const full = embed.getByRole('link', { name: 'Open the full view' });
  await expect(full).toHaveAttribute('target', '_blank');
  await expect(full).toHaveAttribute('rel', 'noopener');
  await expect(full).toHaveAttribute('href', '/?at=2024-10-22&blocs=eaeu');
  // None of the rest of the atlas.
  for (const name of ['Views', 'Skip links']) await expect(embed.getByRole('navigation', { name })).toHaveCount(0);
  await expect(embed.getByRole('list', { name: 'Countries' })).toHaveCount(0);
  await expect(embed.getByRole('checkbox')).toHaveCount(0);
  const content = () => embed.locator('html').evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
  await expect.poll(async () => (await heightOf(page)) - (await content())).toBe(0);
  const before = await heightOf(page);
  await page.setViewportSize({ width: 420, height: 800 });
  await expect.poll(() => heightOf(page)).not.toBe(before);
  await expect.poll(async () => (await heightOf(page)) - (await content())).toBe(0);
  // Kept: nothing, here or there.
  expect(await context.cookies()).toEqual([]);
  const kept = await embed.locator('html').evaluate(async () => {
    // Where the browser bars a frame of another site from keeping anything at all, asking throws.
    const count = async (ask: () => number | Promise<number>) => {
      try {
        return await ask();
      } catch {
        return 0;
      }
    };
    return Promise.all([
      count(() => localStorage.length),
      count(() => sessionStorage.length),
      count(async () => (await indexedDB.databases()).length),
      count(async () => (await navigator.serviceWorker.getRegistrations()).length),
    ]);
  });
  expect(kept).toEqual([0, 0, 0, 0]);
  await close();
});

test('a pasted view that would fill its window does not grow with its frame', async ({ page, baseURL }) => {
  const { embed, close } = await around(
    page,
    `<iframe title="x" width="1000" height="333" style="border:0" data-multivector src="${baseURL}?view=matrix&embed=1"></iframe><script src="${baseURL}embed.js"></script>`,
  );
  await expect(embed.getByRole('heading', { level: 2 }).last()).toBeVisible();
  await expect(embed.locator('.embed-foot')).toBeVisible();
  await expect(embed.locator('.page-wait')).toHaveCount(0);
  const height = () => embed.locator('html').evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
  // Before it is laid out it is as high as its frame.
  await expect.poll(height).toBeGreaterThan(333);
  await expect.poll(async () => (await heightOf(page)) - (await height())).toBe(0);
  const before = await height();
  await page.locator('iframe').evaluate((frame) => {
    (frame as HTMLElement).style.height = '3000px';
  });
  await embed
    .locator('html')
    .evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect.poll(height).toBe(before);
  await close();
});

test('a frozen embed keeps its date and says that the data have changed since; a live one has neither', async ({
  page,
  baseURL,
}) => {
  const frame = (query: string) =>
    `<iframe title="x" width="700" height="700" src="${baseURL}${query}&renderer=svg"></iframe>`;
  const frozen = await around(page, frame('?at=2016-01-01&embed=1&data=0.0.1'));
  await expect(frozen.embed.getByRole('heading', { level: 1 })).toHaveText('Map: BRICS, 1 January 2016');
  await expect(frozen.embed.getByText(`Made with data version 0.0.1; shown with ${version}`)).toBeVisible();
  await expect(frozen.embed.getByRole('link', { name: 'See the newest view' })).toHaveAttribute(
    'href',
    '/?renderer=svg',
  );
  await frozen.close();
  const live = await around(page, frame('?embed=1'));
  await expect(live.embed.getByRole('heading', { level: 1 })).toHaveText(/^Map: BRICS, /);
  await expect(live.embed.getByText('Made with data version')).toHaveCount(0);
  await live.close();
});

test('what is chosen in an embed stays in its address, as an embed', async ({ app, page }) => {
  await page.goto('./?embed=1&theme=dark&renderer=svg&blocs=csto');
  await expect(page.locator('[data-map-status=ready]')).toBeVisible();
  await page.locator('[data-country=KAZ]').first().click();
  await expect(page.getByText(/Kazakhstan is, by status/).first()).toBeVisible();
  await app.address.saysAll('?blocs=csto&country=KAZ&renderer=svg&embed=1&theme=dark');
});

test('the theme is that of the address, whatever the device prefers, and that which the page around asks for', async ({
  page,
  baseURL,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const { embed, close } = await around(
    page,
    `<iframe title="x" width="700" height="700" src="${baseURL}?embed=1&theme=dark&renderer=svg"></iframe>`,
  );
  const ground = () => embed.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
  await expect(embed.locator('[data-map-status=ready]')).toBeVisible();
  await expect.poll(ground).toBe('rgb(18, 20, 22)');
  const ask = (message: unknown) =>
    page
      .locator('iframe')
      .evaluate((frame, what) => (frame as HTMLIFrameElement).contentWindow?.postMessage(what, '*'), message);
  // Hostile, then ours: messages come in order.
  for (const message of [
    null,
    'theme',
    { kind: 'theme', theme: 'light' },
    { multivector: 2, kind: 'theme', theme: 'light' },
    { multivector: 1, kind: 'theme', theme: 'light;}' },
    { multivector: 1, kind: 'lang', lang: '"><script>' },
    { multivector: 1, kind: 'go', to: 'https://example.org' },
  ])
    await ask(message);
  expect(await ground()).toBe('rgb(18, 20, 22)');
  await ask({ multivector: 1, kind: 'theme', theme: 'light' });
  await expect.poll(ground).toBe('rgb(255, 255, 255)');
  await close();
});

test('the page around takes no height from anybody but the embed', async ({ page, baseURL }) => {
  const { embed, close } = await around(
    page,
    `<iframe title="x" width="700" height="333" data-multivector src="${baseURL}?embed=1&renderer=svg&blocs=none"></iframe>
     <iframe title="hostile" id="hostile" srcdoc="<script>parent.postMessage({multivector:1,kind:'height',height:9},'*')</script>"></iframe>
     <script src="${baseURL}embed.js"></script>`,
  );
  const first = page.locator('iframe').first();
  await expect.poll(() => first.evaluate((frame) => (frame as HTMLElement).style.height)).toMatch(/^\d{3,}px$/);
  const html = embed.first().locator('html');
  await expect(embed.first().locator('[data-map-status=ready]')).toBeVisible();
  await expect(embed.first().locator('.embed-foot')).toBeVisible();
  const height = () => first.evaluate((frame) => (frame as HTMLElement).style.height);
  const asked = () => html.evaluate((root) => `${Math.ceil(root.getBoundingClientRect().height)}px`);
  await expect.poll(async () => (await height()) === (await asked())).toBe(true);
  await page.evaluate(() => postMessage({ multivector: 1, kind: 'height', height: 5 }, '*'));
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  expect(await height()).toBe(await asked());
  expect(await page.locator('#hostile').evaluate((frame) => (frame as HTMLElement).style.height)).toBe('');
  await close();
});

test('the published pictures: title, words, disclaimer, version; of every bloc', async ({ page }) => {
  const atlas = JSON.parse(readFileSync(`${siteFolder}/data/atlas.json`, 'utf8')) as Atlas;
  for (const { id, short } of atlas.blocs) {
    const response = await page.goto(`./embed/${id}.svg`);
    expect(response?.headers()['content-type']).toBe('image/svg+xml');
    const told = await page.evaluate(() => ({
      errors: document.querySelectorAll('parsererror').length,
      scripts: document.querySelectorAll('script, style, [style], foreignObject').length,
      title: document.querySelector('svg > title')?.textContent ?? '',
      desc: document.querySelector('svg > desc')?.textContent ?? '',
      text: document.documentElement.textContent ?? '',
    }));
    expect(told).toMatchObject({ errors: 0, scripts: 0 });
    expect(told.title).toContain(`Ties to ${short}, `);
    expect(told.desc).toContain(short);
    expect(told.text).toContain('Boundaries and names do not imply endorsement');
    expect(told.text).toContain(`data version ${version}`);
  }
});
