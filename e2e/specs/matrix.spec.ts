import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { expect, test } from '../fixtures';
import { poorContrasts } from '../helpers/contrast';

/** The table of countries and blocs. */
class MatrixDriver {
  readonly grid: Locator;

  constructor(private readonly page: Page) {
    this.grid = page.getByRole('grid', { name: /^Countries and blocs on/ });
  }

  async open(query = '') {
    await this.page.goto(`./?view=matrix${query}`);
    await expect(this.country('Kazakhstan')).toBeVisible();
  }

  country(name: string): Locator {
    return this.grid.getByRole('rowheader').getByRole('button', { name: new RegExp(`^${name}`) });
  }

  bloc(name: string): Locator {
    return this.grid.getByRole('columnheader', { name, exact: true }).getByRole('button');
  }

  cell(country: string, bloc: string): Locator {
    return this.grid.getByRole('gridcell', { name: new RegExp(`^${country}, ${bloc}: `) });
  }

  /** What is seen in the cell: a letter and its marks. */
  async shows(country: string, bloc: string, letter: string) {
    await expect(this.cell(country, bloc).locator('.matrix-letter')).toHaveText(letter);
  }

  async hasFocusOn(country: string, bloc: string) {
    await expect(this.cell(country, bloc)).toBeFocused();
  }

  get all(): Locator {
    return this.page.getByLabel(/^All \d+ countries$/);
  }

  sort(by: string) {
    return this.page.getByLabel('Sort countries by').selectOption(by);
  }

  rowNames(): Promise<string[]> {
    return this.grid
      .getByRole('rowheader')
      .getByRole('button')
      .evaluateAll((all) => all.map((button) => button.firstChild?.textContent ?? ''));
  }

  /** Rows as the screen reader has them: the country, then what each cell says after the bloc's name. */
  readRows(): Promise<string[][]> {
    return this.grid
      .locator('[role="row"][data-key]')
      .evaluateAll((rows) =>
        rows.map((row) => [
          row.querySelector('button')?.firstChild?.textContent ?? '',
          ...[...row.querySelectorAll('[role="gridcell"] .visually-hidden')].map((cell) =>
            (cell.textContent ?? '').replace(/^.*?: /, ''),
          ),
        ]),
      );
  }

  async download() {
    const wait = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Download as CSV' }).click();
    const file = await wait;
    const rows: string[][] = parse(readFileSync(await file.path(), 'utf8'));
    return { name: file.suggestedFilename(), rows };
  }

  /** How many places in the grid Tab can reach. */
  tabStops(): Promise<number> {
    return this.grid.evaluate(
      (grid) => [grid, ...grid.querySelectorAll('*')].filter((one) => (one as HTMLElement).tabIndex >= 0).length,
    );
  }
}

const matrixOf = (page: Page) => new MatrixDriver(page);

test('the day before the SCO merged its observers and dialogue partners', async ({ page }) => {
  const matrix = matrixOf(page);
  await matrix.open('&at=2025-08-31');
  await matrix.shows('Mongolia', 'SCO', 'O');
  await matrix.shows('Türkiye', 'SCO', 'D');
  await matrix.shows('Uzbekistan', 'SCO', 'M');
});

test('the day on which they became partners', async ({ page }) => {
  const matrix = matrixOf(page);
  await matrix.open('&at=2025-09-01');
  await matrix.shows('Mongolia', 'SCO', 'P');
  await matrix.shows('Türkiye', 'SCO', 'P');
  await matrix.shows('Uzbekistan', 'SCO', 'M');
});

test('a change of date changes the cells and the heading', async ({ app, page }) => {
  const matrix = matrixOf(page);
  await matrix.open('&at=2025-08-31');
  await matrix.shows('Mongolia', 'SCO', 'O');
  await app.date.set('2025-09-01');
  await matrix.shows('Mongolia', 'SCO', 'P');
  await expect(page.getByRole('heading', { level: 2, name: 'Countries and blocs on 1 September 2025' })).toBeVisible();
});

test('a cell says in words what it shows', async ({ page }) => {
  const matrix = matrixOf(page);
  await matrix.open('&at=2025-09-01');
  await expect(matrix.cell('Kazakhstan', 'BRICS')).toHaveAccessibleName(
    'Kazakhstan, BRICS: Partner country since 1 January 2025',
  );
  await matrix.shows('Kazakhstan', 'BRICS', 'P');
});

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

test('Home, End and the same with Ctrl go to the ends of the row and of the table', async ({ page }) => {
  const matrix = matrixOf(page);
  await matrix.open();
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

test('letters jump to a country', async ({ page }) => {
  const matrix = matrixOf(page);
  await matrix.open();
  await matrix.cell('Kazakhstan', 'CIS').focus();
  await page.keyboard.type('uzb');
  await expect(matrix.country('Uzbekistan')).toBeFocused();
});

test('a header reached by keyboard chooses the bloc', async ({ app, page }) => {
  const matrix = matrixOf(page);
  await matrix.open();
  await matrix.cell('Kazakhstan', 'EAEU').focus();
  await page.keyboard.press('ArrowUp');
  await expect(matrix.bloc('EAEU')).toBeFocused();
  await page.keyboard.press('Space');
  await app.blocs.areChosen('BRICS', 'EAEU');
  await expect(matrix.bloc('EAEU')).toHaveAttribute('aria-pressed', 'true');
});

test('the grid is one stop in the tab order', async ({ page }) => {
  const matrix = matrixOf(page);
  await matrix.open();
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

test('what has the focus does not hide under the names or the header', async ({ page }) => {
  const matrix = matrixOf(page);
  await matrix.open();
  await matrix.cell('Ukraine', 'GUAM').focus();
  for (let i = 0; i < 18; i += 1) await page.keyboard.press('ArrowLeft');
  for (let i = 0; i < 12; i += 1) await page.keyboard.press('ArrowUp');
  const cell = matrix.grid.locator(':focus');
  const box = await cell.boundingBox();
  if (!box) throw new Error('nothing has the focus');
  const onTop = await page.evaluate(
    ({ x, y }) => document.elementFromPoint(x, y)?.closest('td')?.contains(document.activeElement),
    { x: box.x + 3, y: box.y + 3 },
  );
  expect(onTop).toBe(true);
});

test('a click on a cell opens its country, and the row is marked', async ({ app, page }) => {
  const matrix = matrixOf(page);
  await matrix.open();
  await matrix.cell('Turkmenistan', 'OTS').click();
  await app.panel.isOpenFor('Turkmenistan');
  await expect(matrix.country('Turkmenistan')).toHaveAttribute('aria-pressed', 'true');
  await app.address.says('?country=TKM&view=matrix');
});

test('a name chooses its country', async ({ app, page }) => {
  const matrix = matrixOf(page);
  await matrix.open();
  await matrix.country('Kyrgyzstan').click();
  await app.panel.isOpenFor('Kyrgyzstan');
});

test('sorted by number of memberships, within regions', async ({ page }) => {
  const matrix = matrixOf(page);
  await matrix.open('&at=2025-09-01');
  expect((await matrix.rowNames()).slice(0, 5)).toEqual([
    'Kazakhstan',
    'Kyrgyzstan',
    'Tajikistan',
    'Turkmenistan',
    'Uzbekistan',
  ]);
  await matrix.sort('Number of memberships');
  await expect(matrix.country('Kazakhstan')).toHaveAccessibleName(/^Kazakhstan ?\d+ memberships$/);
  const counts = (await matrix.readRows())
    .slice(0, 5)
    .map(([, ...cells]) => cells.filter((cell) => /^(Member|Partici)/.test(cell)).length);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect((await matrix.rowNames())[4]).toBe('Turkmenistan');
});

test('sorted by status in a bloc, with the header saying so', async ({ page }) => {
  const matrix = matrixOf(page);
  await matrix.open('&at=2025-09-01');
  await matrix.sort('EAEU');
  expect((await matrix.rowNames()).slice(0, 3)).toEqual(['Kazakhstan', 'Kyrgyzstan', 'Uzbekistan']);
  await expect(matrix.grid.getByRole('columnheader', { name: 'EAEU', exact: true })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
});

test('sorted by similarity to the chosen country, with the formula in words', async ({ page }) => {
  const matrix = matrixOf(page);
  await matrix.open('&country=UZB');
  await matrix.sort('Similarity to a country');
  await expect(page.getByLabel('Similar to')).toHaveValue('UZB');
  expect((await matrix.rowNames())[0]).toBe('Uzbekistan');
  await expect(page.getByText('Jaccard index')).toBeVisible();
});

test('all countries: hundreds of rows, with the ends still in reach of the keys', async ({ page }) => {
  const matrix = matrixOf(page);
  await matrix.open();
  const few = await matrix.rowNames();
  await matrix.all.check();
  await expect.poll(() => matrix.grid.getAttribute('aria-rowcount')).toMatch(/^2\d\d$/);
  expect((await matrix.rowNames()).slice(0, 5)).toEqual(few.slice(0, 5));
  await matrix.cell('Tajikistan', 'CIS').focus();
  await page.keyboard.press('Control+End');
  await matrix.hasFocusOn('Zimbabwe', 'GUAM');
  await expect(matrix.cell('Zimbabwe', 'GUAM')).toBeInViewport();
  await expect(matrix.country('Zimbabwe')).toBeInViewport({ ratio: 0.9 });
  await page.keyboard.press('Control+Home');
  await expect(matrix.country('Kazakhstan')).toBeFocused();
  await matrix.all.uncheck();
  await expect(matrix.cell('Ukraine', 'UN')).toBeVisible();
  expect(await matrix.rowNames()).toEqual(few);
});

test('a CSV of all countries has those out of sight too', async ({ page }) => {
  const matrix = matrixOf(page);
  await matrix.open('&at=2025-09-01');
  await matrix.all.check();
  const { rows } = await matrix.download();
  expect(rows.length).toBeGreaterThan(200);
  expect(rows.at(-1)?.slice(0, 2)).toEqual(['ZWE', 'Zimbabwe']);
});

test('the CSV is exactly the view', async ({ page }) => {
  const matrix = matrixOf(page);
  await matrix.open('&at=2025-09-01');
  await matrix.sort('Number of memberships');
  await page.getByLabel('Order of blocs').selectOption('Most ties with the five first');
  const { name, rows } = await matrix.download();
  expect(name).toBe('multivector-matrix-2025-09-01.csv');
  const heads = await matrix.grid.getByRole('columnheader').getByRole('button').allInnerTexts();
  const [header, ...body] = rows;
  expect(header).toEqual(['Country code', 'Country', ...heads.map((bloc) => `${bloc} on 2025-09-01`)]);
  expect(body.map(([, ...cells]) => cells)).toEqual(await matrix.readRows());
});

test('text has enough contrast', async ({ page }) => {
  await matrixOf(page).open('&country=UZB');
  expect(await page.evaluate(poorContrasts)).toEqual([]);
});

test.describe('dark', () => {
  test.use({ colorScheme: 'dark' });

  test('text has enough contrast', async ({ page }) => {
    await matrixOf(page).open('&country=UZB');
    expect(await page.evaluate(poorContrasts)).toEqual([]);
  });
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
