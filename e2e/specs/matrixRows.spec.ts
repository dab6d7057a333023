import type { Page } from '@playwright/test';
import { MatrixDriver } from '../drivers/matrixDriver';
import { expect, test } from '../fixtures';

// The matrix: the order of its rows, and its CSV.

const matrixOf = (page: Page) => new MatrixDriver(page);

test('sorted by number and by status', async ({ page }) => {
  const matrix = matrixOf(page);
  await matrix.open('&at=2025-09-01');
  await test.step('sorted by number of memberships, within regions', async () => {
    await matrix.beginsWith('Kazakhstan', 'Kyrgyzstan', 'Tajikistan', 'Turkmenistan', 'Uzbekistan');
    await matrix.sort('Number of memberships');
    await expect(matrix.country('Kazakhstan')).toHaveAccessibleName(/^Kazakhstan ?\d+ memberships$/);
    const counts = (await matrix.readRows())
      .slice(0, 5)
      .map(([, ...cells]) => cells.filter((cell) => /^(Member|Partici)/.test(cell)).length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect((await matrix.rowNames())[4]).toBe('Turkmenistan');
  });
  await test.step('sorted by status in a bloc, with the header saying so', async () => {
    await matrix.sort('EAEU');
    await matrix.beginsWith('Kazakhstan', 'Kyrgyzstan', 'Uzbekistan');
    await expect(matrix.grid.getByRole('columnheader', { name: 'EAEU', exact: true })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
  });
});

test('sorted by similarity to the chosen country, with the formula in words', async ({ page }) => {
  const matrix = matrixOf(page);
  await matrix.open('&country=UZB');
  await matrix.sort('Similarity to a country');
  await expect(page.getByLabel('Similar to')).toHaveValue('UZB');
  await matrix.beginsWith('Uzbekistan');
  await expect(page.getByText('Jaccard index')).toBeVisible();
});

test('a CSV of all countries has those out of sight too', async ({ page }) => {
  const matrix = matrixOf(page);
  await matrix.open('&at=2025-09-01');
  await matrix.all.check();
  await matrix.hasHundredsOfRows();
  const { rows } = await matrix.download();
  expect(rows.length).toBeGreaterThan(200);
  expect(rows.at(-1)?.slice(0, 2)).toEqual(['ZWE', 'Zimbabwe']);
});

test('the CSV is exactly the view', async ({ page }) => {
  const matrix = matrixOf(page);
  await matrix.open('&at=2025-09-01');
  const before = await matrix.heads();
  await matrix.sort('Number of memberships');
  await page.getByLabel('Order of blocs').selectOption('Most ties with the five first');
  await expect.poll(() => matrix.heads()).not.toEqual(before);
  const { name, rows } = await matrix.download();
  expect(name).toBe('multivector-matrix-2025-09-01.csv');
  const heads = await matrix.heads();
  const [header, ...body] = rows;
  expect(header).toEqual(['Country code', 'Country', ...heads.map((bloc) => `${bloc} on 2025-09-01`)]);
  expect(body.map(([, ...cells]) => cells)).toEqual(await matrix.readRows());
});
