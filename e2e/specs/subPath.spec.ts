import { test as base, expect } from '../fixtures';
import { siteFolder } from '../helpers/builtSite';
import { serveFolder } from '../helpers/staticServer.mjs';

const test = base.extend<{ baseURL: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  baseURL: async ({}, use) => {
    const server = await serveFolder(siteFolder, { under: '/sub/dir/' });
    await use(server.url);
    await server.close();
  },
});

test('under a sub-path the map, the panel and the chart are there', async ({ app, page, network }) => {
  await app.openMap('?country=UZB');
  expect(new URL(page.url()).pathname).toBe('/sub/dir/');
  await app.map.showsStanding('KAZ', 'partner');
  await expect(app.panel.chart('Share that comes from Russia').locator('.glyph').first()).toBeVisible();
  expect(network.countOf('data/atlas.json')).toBe(1);
});

test('under a sub-path a choice stays under it, and a reload keeps it', async ({ app, page }) => {
  await app.open();
  await app.blocs.choose('EAEU');
  // Written once the frame with the choice is drawn.
  await app.address.says('?blocs=brics,eaeu');
  expect(new URL(page.url()).pathname).toBe('/sub/dir/');
  await page.reload();
  await app.blocs.areChosen('BRICS', 'EAEU');
});
