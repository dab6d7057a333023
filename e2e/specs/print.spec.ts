import { expect, test } from '../fixtures';

/** What is between the margins of a sheet of A4, in CSS pixels. */
const sheet = { width: 703, height: 1000 };

test('of a dark screen the map is light on paper, in the same breath in which it becomes paper', async ({
  app,
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await app.openSvg();
  const fill = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        matchMedia('print').addEventListener('change', async () => {
          // What was to be done at once is done; what waits for its turn is not.
          for (let i = 0; i < 20; i += 1) await Promise.resolve();
          const shape = document.querySelector('.map-canvas :is(use, g)[data-country="TKM"]');
          resolve(shape ? getComputedStyle(shape).fill : 'no shape');
        });
      }),
  );
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const [red = 0, green = 0, blue = 0] = ((await fill).match(/\d+/g) ?? []).map(Number);
  expect(Math.min(red, green, blue), await fill).toBeGreaterThan(200);
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

test('a chart is as wide as the sheet', async ({ app, page }) => {
  await app.open('?view=remittances');
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
  await page.setViewportSize({ width: 500, height: 800 });
  await page.emulateMedia({ media: 'print' });
  const [chart, figure] = await Promise.all(
    ['.recharts-wrapper > .recharts-surface', '.page.remittances'].map((part) =>
      page.locator(part).first().boundingBox(),
    ),
  );
  expect(chart?.width).toBeGreaterThan((figure?.width ?? 0) * 0.95);
});
