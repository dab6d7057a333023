import type { Page } from '@playwright/test';
import { MatrixDriver } from '../drivers/matrixDriver';
import { expect, test } from '../fixtures';

// The matrix by keyboard.

const matrixOf = (page: Page) => new MatrixDriver(page);

test('by keyboard alone: into the grid, to Uzbekistan and the CSTO, and Enter opens the country', async ({
  app,
  page,
}) => {
  const matrix = matrixOf(page);
  await matrix.open('&at=2013-01-01');
  await page.getByRole('button', { name: 'Download as CSV' }).focus();
  await page.keyboard.press('Tab');
  for (let i = 0; i < 4; i += 1) await page.keyboard.press('ArrowDown');
  for (let i = 0; i < 4; i += 1) await page.keyboard.press('ArrowRight');
  await matrix.hasFocusOn('Uzbekistan', 'CSTO');
  await expect(matrix.cell('Uzbekistan', 'CSTO')).toHaveAccessibleName(/Withdrawn since 19 December 2012/);
  await page.keyboard.press('Enter');
  await app.panel.isOpenFor('Uzbekistan');
  await matrix.hasFocusOn('Uzbekistan', 'CSTO');
});

test('keys within the grid', async ({ page, app }) => {
  const matrix = matrixOf(page);
  await matrix.open();
  await test.step('the grid is one stop in the tab order', async () => {
    await page.getByRole('button', { name: 'Download as CSV' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await matrix.hasFocusOn('Kazakhstan', 'BRICS');
    await page.keyboard.press('Tab');
    await expect(matrix.grid.locator(':focus')).toHaveCount(0);
    await page.keyboard.press('Shift+Tab');
    await matrix.hasFocusOn('Kazakhstan', 'BRICS');
  });
  await test.step('Home, End and the same with Ctrl go to the ends of the row and of the table', async () => {
    await matrix.cell('Tajikistan', 'CIS').focus();
    await page.keyboard.press('End');
    await matrix.hasFocusOn('Tajikistan', 'GUAM');
    await expect(matrix.cell('Tajikistan', 'GUAM')).toBeInViewport();
    await page.keyboard.press('Home');
    await expect(matrix.country('Tajikistan')).toBeFocused();
    await page.keyboard.press('Control+End');
    await matrix.hasFocusOn('Ukraine', 'GUAM');
    await page.keyboard.press('Control+Home');
    await expect(matrix.country('Kazakhstan')).toBeFocused();
  });
  await test.step('letters jump to a country', async () => {
    await matrix.cell('Kazakhstan', 'CIS').focus();
    // Sent one right after the other: a pause of a second between letters begins another word.
    await Promise.all([...'uzb'].map((letter) => page.keyboard.press(letter)));
    await expect(matrix.country('Uzbekistan')).toBeFocused();
  });
  await test.step('what has the focus does not hide under the names or the header', async () => {
    await matrix.cell('Ukraine', 'GUAM').focus();
    for (let i = 0; i < 18; i += 1) await page.keyboard.press('ArrowLeft');
    for (let i = 0; i < 12; i += 1) await page.keyboard.press('ArrowUp');
    const isOnTop = () =>
      matrix.grid.locator(':focus').evaluate((cell) => {
        const { x, y } = cell.getBoundingClientRect();
        return (
          document
            .elementFromPoint(x + 3, y + 3)
            ?.closest('td')
            ?.contains(cell) ?? false
        );
      });
    await expect.poll(isOnTop, { message: 'what has the focus is on top' }).toBe(true);
  });
  await test.step('a header reached by keyboard chooses the bloc', async () => {
    await matrix.cell('Kazakhstan', 'EAEU').focus();
    await page.keyboard.press('ArrowUp');
    await expect(matrix.bloc('EAEU')).toBeFocused();
    await page.keyboard.press('Space');
    await app.blocs.areChosen('BRICS', 'EAEU');
    await expect(matrix.bloc('EAEU')).toHaveAttribute('aria-pressed', 'true');
  });
});

test('a step of the keyboard draws anew the rows that it leaves and comes to, and no other', async ({ page }) => {
  const matrix = matrixOf(page);
  await matrix.open();
  await matrix.cell('Tajikistan', 'CIS').focus();
  await matrix.noteCells();
  await page.keyboard.press('ArrowDown');
  await matrix.hasFocusOn('Turkmenistan', 'CIS');
  await expect.poll(() => matrix.rowsDrawnAnew()).toEqual(['Tajikistan', 'Turkmenistan']);
  await matrix.noteCells();
  await page.keyboard.press('ArrowRight');
  await expect(matrix.cell('Turkmenistan', 'CIS')).not.toBeFocused();
  await expect.poll(() => matrix.rowsDrawnAnew()).toEqual(['Turkmenistan']);
});

test('all countries: hundreds of rows, with the ends still in reach of the keys', async ({ page }) => {
  const matrix = matrixOf(page);
  await matrix.open();
  const few = await matrix.rowNames();
  await matrix.all.check();
  await matrix.hasHundredsOfRows();
  await matrix.beginsWith(...few.slice(0, 5));
  await matrix.cell('Tajikistan', 'CIS').focus();
  await page.keyboard.press('Control+End');
  await matrix.hasFocusOn('Zimbabwe', 'GUAM');
  await expect(matrix.cell('Zimbabwe', 'GUAM')).toBeInViewport();
  await expect(matrix.country('Zimbabwe')).toBeInViewport({ ratio: 0.9 });
  await page.keyboard.press('Control+Home');
  await expect(matrix.country('Kazakhstan')).toBeFocused();
  await matrix.all.uncheck();
  await expect(matrix.cell('Ukraine', 'UN')).toBeVisible();
  await expect.poll(() => matrix.rowNames()).toEqual(few);
});
