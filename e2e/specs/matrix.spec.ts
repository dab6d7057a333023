import type { Page } from '@playwright/test';
import { MatrixDriver } from '../drivers/matrixDriver';
import { expect, test } from '../fixtures';
import { noPoorContrast, poorContrastsInBoth } from '../helpers/contrast';

// The matrix: what its cells say, on which day, in which look.

const matrixOf = (page: Page) => new MatrixDriver(page);

test('the day on which the SCO merged its observers and dialogue partners, and the day before', async ({
  page,
  app,
}) => {
  const matrix = matrixOf(page);
  await matrix.open('&at=2025-08-31');
  await test.step('the day before the SCO merged its observers and dialogue partners', async () => {
    await matrix.shows('Mongolia', 'SCO', 'O');
    await matrix.shows('Türkiye', 'SCO', 'D');
    await matrix.shows('Uzbekistan', 'SCO', 'M');
  });
  await test.step('a change of date changes the cells and the heading', async () => {
    await matrix.shows('Mongolia', 'SCO', 'O');
    await app.date.set('2025-09-01');
    await matrix.shows('Mongolia', 'SCO', 'P');
    await expect(
      page.getByRole('heading', { level: 2, name: 'Countries and blocs on 1 September 2025' }),
    ).toBeVisible();
  });
});

test('the cells of that day say in letters and words what they show', async ({ page }) => {
  const matrix = matrixOf(page);
  await matrix.open('&at=2025-09-01');
  await test.step('the day on which they became partners', async () => {
    await matrix.shows('Mongolia', 'SCO', 'P');
    await matrix.shows('Türkiye', 'SCO', 'P');
    await matrix.shows('Uzbekistan', 'SCO', 'M');
  });
  await test.step('a cell says in words what it shows', async () => {
    await expect(matrix.cell('Kazakhstan', 'BRICS')).toHaveAccessibleName(
      'Kazakhstan, BRICS: Partner country since 1 January 2025',
    );
    await matrix.shows('Kazakhstan', 'BRICS', 'P');
  });
});

test('cells and names choose countries', async ({ app, page }) => {
  const matrix = matrixOf(page);
  await matrix.open();
  await test.step('a click on a cell opens its country, and the row is marked', async () => {
    await matrix.cell('Turkmenistan', 'OTS').click();
    await app.panel.isOpenFor('Turkmenistan');
    await expect(matrix.country('Turkmenistan')).toHaveAttribute('aria-pressed', 'true');
    await app.address.says('?country=TKM&view=matrix');
  });
  await test.step('a name chooses its country', async () => {
    await matrix.country('Kyrgyzstan').click();
    await app.panel.isOpenFor('Kyrgyzstan');
  });
});

test('text has enough contrast, light and dark', async ({ page }) => {
  await matrixOf(page).open('&country=UZB');
  expect(await poorContrastsInBoth(page)).toEqual(noPoorContrast);
});

for (const width of [360, 320])
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 740 } });

    test('the table scrolls in its own frame, its targets are large enough', async ({ page }) => {
      const matrix = matrixOf(page);
      await matrix.open();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const last = matrix.cell('Kazakhstan', 'GUAM');
      await last.scrollIntoViewIfNeeded();
      await expect(last).toBeInViewport();
      await expect(matrix.country('Kazakhstan')).toBeInViewport();
      const sizes = await matrix.grid
        .locator('td, th, button')
        .evaluateAll((all) =>
          all.map((one) => one.getBoundingClientRect()).map(({ width: w, height }) => Math.min(w, height)),
        );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    });
  });
