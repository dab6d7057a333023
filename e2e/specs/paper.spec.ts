import { readFileSync } from 'node:fs';
import type { Atlas } from '../../src/domain/atlas';
import { expect, test } from '../fixtures';
import { siteFolder } from '../helpers/builtSite';

const atlas = JSON.parse(readFileSync(`${siteFolder}/data/atlas.json`, 'utf8')) as Atlas;
const disclaimer = 'Boundaries and names do not imply endorsement; disputed lines are dashed.';

test.describe('on paper', () => {
  for (const query of ['?at=2024-10-22&blocs=eaeu&renderer=svg', '?at=2024-10-22&blocs=eaeu&renderer=maplibre'])
    test(`${query}: the map as SVG, key, disclaimer, address and version, and no control`, async ({
      app,
      page,
      baseURL,
    }) => {
      await (query.includes('maplibre') ? app.openMap(query) : app.openSvg(query));
      await page.emulateMedia({ media: 'print' });
      const map = page.locator('.map svg:has([data-country="KAZ"])');
      await expect(map).toBeVisible();
      await expect(map.getByText('Kazakhstan').first()).toBeVisible();
      await expect.poll(async () => (await map.boundingBox())?.width).toBeGreaterThan(500);
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
    const ground = page.locator('body');
    await expect(ground).not.toHaveCSS('background-color', 'rgb(255, 255, 255)');
    const { fill: dark } = await app.map.drawingOf('RUS');
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    // Screen and sheet change in two steps: the styles at once, what is drawn in the light scheme when it has been told.
    await expect(ground).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(page.locator('.map svg [data-country="RUS"]').first()).not.toHaveAttribute('fill', dark ?? '');
  });

  test('the whole matrix is as wide as a sheet, without its controls', async ({ app, page }) => {
    // A4 upright, less its margins.
    await page.setViewportSize({ width: 703, height: 1000 });
    await app.openPage('?view=matrix', 'Countries and blocs on');
    await page.emulateMedia({ media: 'print' });
    const last = page.locator('.matrix-frame [role="columnheader"]').last();
    await expect(last).toContainText(atlas.blocs.at(-1)?.short ?? 'no bloc');
    await expect.poll(() => last.evaluate((head) => head.getBoundingClientRect().right)).toBeLessThanOrEqual(703);
    await expect(page.getByRole('button', { name: 'Download as CSV' })).toBeHidden();
  });

  test('a table is not cut at the edge of its frame', async ({ app, page }) => {
    await app.openPage('?view=votes', 'UN votes');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.votes .scroll').first()).toHaveCSS('overflow-x', 'visible');
    await expect(page.locator('.print-foot')).toContainText(disclaimer);
  });
});
