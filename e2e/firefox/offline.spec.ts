import { KeptDriver } from '../drivers/keptDriver';
import { siteFolder } from '../helpers/builtSite';
import { serveFolder } from '../helpers/staticServer.mjs';
import { expect, test } from './fixtures';

test.use({ serviceWorkers: 'allow' });

test('after one visit the atlas works although the server is gone', async ({ app, page }) => {
  const server = await serveFolder(siteFolder, { under: '/atlas/' });
  const kept = new KeptDriver(page);
  await page.goto(server.url);
  await kept.isWhole();
  await server.close();
  await page.goto(`${server.url}?blocs=eaeu&country=UZB`);
  await app.map.isSvg();
  await app.panel.isOpenFor('Uzbekistan');
  await app.list.says('Kazakhstan', 'Member');
  await page.getByRole('link', { name: 'Matrix' }).click();
  await expect(page.getByRole('grid', { name: /^Countries and blocs on/ })).toBeVisible();
});
