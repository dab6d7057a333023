import { expect, test } from '../fixtures';

/** What is between the margins of a sheet of A4, in CSS pixels. */
const sheet = { width: 703, height: 1000 };

test('of a dark screen the map is light on paper', async ({ app, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await app.openSvg();
  const darkest = () =>
    page
      .locator('.map-canvas :is(use, g)[data-country="TKM"]')
      .first()
      .evaluate((shape) => Math.min(...(getComputedStyle(shape).fill.match(/\d+/g) ?? []).map(Number)));
  expect(await darkest()).toBeLessThan(100);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect.poll(darkest).toBeGreaterThan(200);
});

for (const [name, query, sources] of [
  ['the comparison', '?at=2025-02-01&vs=2024-10-01', '.changes .evidence li, .compare .evidence li'],
  ['a country', '?country=UZB&blocs=brics,eaeu', '.panel .evidence li'],
  ['the measures', '?view=measures', '.measures-page .evidence li'],
] as const)
  test(`${name} says on paper who says so, and has nothing to press`, async ({ app, page }) => {
    await app.open(query);
    await page.setViewportSize(sheet);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(sources).first()).toBeVisible();
    await expect(page.locator('main').locator('input:visible, select:visible, textarea:visible')).toHaveCount(0);
    await expect(page.locator('.evidence > button:visible')).toHaveCount(0);
    await expect(page.locator('.print-foot')).toBeVisible();
  });

test('a sheet has the map, what its colours mean, then all that is told of the country, one below the other', async ({
  app,
  page,
}) => {
  await app.open('?country=UZB');
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: 'print' });
  const gaps = () =>
    page.evaluate(() => {
      const boxes = ['.centre', '.legend', '.panel', '.print-foot'].map((part) => {
        const element = document.querySelector(part);
        const box = element?.getBoundingClientRect();
        // What sticks out of its box would lie over what comes next.
        return box ? { top: box.top, bottom: box.top + (element?.scrollHeight ?? 0) } : { top: Number.NaN, bottom: 0 };
      });
      return boxes.slice(1).map(({ top }, at) => top - (boxes[at]?.bottom ?? Number.NaN) >= -1);
    });
  await expect.poll(gaps).toEqual([true, true, true]);
});
