import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { isAtRest } from '../helpers/atRest';

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

/** How many sheets of A4 a page takes. Chromium writes each as an object of its own, not compressed. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('a map for each bloc, and what their fills mean, are one sheet', async ({ app, page }) => {
  await app.open('?view=multiples');
  await expect.poll(() => sheets(page)).toBe(1);
});

test('the whole matrix is one sheet, its foot with it', async ({ app, page }) => {
  await app.open('?view=matrix');
  await expect.poll(() => sheets(page)).toBe(1);
});

test('under two maps stands what their colours mean, before all that has changed', async ({ app, page }) => {
  await app.open('?at=2024-10-22&vs=2015-01-01');
  await isAtRest(page);
  await page.emulateMedia({ media: 'print' });
  const key = page.locator('.legend:visible');
  await expect(key).toHaveCount(1);
  const [maps, legend, changes] = await Promise.all(
    [page.locator('.map-pair'), key, app.compare.changes.first()].map((part) => part.boundingBox()),
  );
  expect(legend?.y).toBeGreaterThanOrEqual((maps?.y ?? 0) + (maps?.height ?? 0));
  expect(legend?.y).toBeLessThan(changes?.y ?? 0);
});

test('a country is told to its end on paper, where the sheet is narrower than the screen', async ({ app, page }) => {
  await app.open('?country=UZB&blocs=brics,eaeu');
  await isAtRest(page);
  const panel = await page.locator('.panel').elementHandle();
  const told = await page.locator('.panel').innerText();
  await page.pdf({ format: 'A4', preferCSSPageSize: true });
  // A panel put elsewhere for the sheet begins anew with its first part: the rest was not printed.
  expect(await panel?.evaluate((part) => part.isConnected)).toBe(true);
  expect(await page.locator('.panel').innerText()).toBe(told);
});

test('on paper a chart is not cut where the screen is wider than a sheet, and shares its axis with the lanes', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 900 });
  await app.open('?view=components&country=UZB');
  await expect(page.locator('.components svg.recharts-surface').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  /** Right edges of charts and lanes, from the left of the sheet. */
  const edges = () =>
    page.locator('.components').evaluate((section) => {
      const { left } = section.getBoundingClientRect();
      const right = (part: Element) => part.getBoundingClientRect().right - left;
      const parts = [...section.querySelectorAll('.small-frame, .lanes, .lane-body')];
      return {
        furthest: Math.max(right(section), ...parts.map(right)),
        spread: new Set(parts.map((part) => Math.round(right(part)))).size,
      };
    });
  await expect.poll(async () => (await edges()).furthest).toBeLessThanOrEqual(sheet.width + 1);
  expect((await edges()).spread).toBe(1);
});

test('a story on paper names each source once a list, with no address of a passage', async ({ app, page }) => {
  await app.open('?at=2024-10-16&country=KAZ&view=story&step=1');
  await page.emulateMedia({ media: 'print' });
  const lists = page.locator('.story-print .printed-sources');
  await expect(lists.first()).toBeVisible();
  const told = await lists.evaluateAll((all) => all.map((list) => [...list.children].map((item) => item.textContent)));
  for (const list of told) expect(new Set(list).size).toBe(list.length);
  expect(told.flat().join()).not.toMatch(/https?:|:~:text/);
});
