import { expect, test } from '../fixtures';

const query = '?at=2025-02-01&vs=2024-10-01';
const [before, after] = ['1 October 2024', '1 February 2025'];

test.describe('two maps on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('is turned by finger, keys and buttons, and a tap still opens a country', async ({ app, page }) => {
    await app.open(query);
    await test.step('a finger turns from the one to the other and back', async () => {
      await app.compare.showsMap(0, before);
      await app.compare.swipe(-220);
      await app.compare.showsMap(1, after);
      await app.compare.swipe(220);
      await app.compare.showsMap(0, before);
    });
    await test.step('buttons do, and are large enough', async () => {
      const turn = page.getByRole('group', { name: 'Which map' });
      const button = turn.getByRole('button', { name: after });
      await button.tap();
      await app.compare.showsMap(1, after);
      await expect(button).toHaveAttribute('aria-pressed', 'true');
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(24);
      await turn.getByRole('button', { name: before }).tap();
      await app.compare.showsMap(0, before);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });
    await test.step('keys do', async () => {
      await app.compare.pair.focus();
      await page.keyboard.press('ArrowRight');
      await app.compare.showsMap(1, after);
      await page.keyboard.press('ArrowLeft');
      await app.compare.showsMap(0, before);
      await page.keyboard.press('End');
      await app.compare.showsMap(1, after);
    });
  });

  test('a tap on the map still opens the country', async ({ app }) => {
    await app.open(query);
    await app.compare.maps.first().locator('[data-country="KAZ"]').tap();
    await app.panel.isOpenFor('Kazakhstan');
  });
});

test('with room for both, both are there and nothing has to be turned', async ({ app, page }) => {
  await app.open(query);
  await expect(app.compare.maps).toHaveCount(2);
  for (const map of await app.compare.maps.all()) await expect(map).toBeVisible();
  await expect(page.getByRole('group', { name: 'Which map' })).toHaveCount(0);
});
