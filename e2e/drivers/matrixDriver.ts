import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { isAtRest } from '../helpers/atRest';
import { seen } from '../helpers/seen';

/** The table of countries and blocs. */
export class MatrixDriver {
  readonly grid: Locator;

  constructor(private readonly page: Page) {
    this.grid = page.getByRole('grid', { name: /^Countries and blocs on/ });
  }

  async open(query = '') {
    await this.page.goto(`./?view=matrix${query}`);
    await seen(this.country('Kazakhstan'));
    await isAtRest(this.page);
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

  /** All countries are rows now, though not all of them are drawn. */
  async hasHundredsOfRows() {
    await expect(this.grid).toHaveAttribute('aria-rowcount', /^2\d\d$/);
  }

  sort(by: string) {
    return this.page.getByLabel('Sort countries by').selectOption(by);
  }

  /** What React drew the cells from, to be asked about afterwards: {@link rowsDrawnAnew}. */
  async noteCells() {
    await this.grid.evaluate((grid) => {
      const noted = new Map<Element, unknown>();
      for (const cell of grid.querySelectorAll('tbody td')) {
        const key = Object.keys(cell).find((name) => name.startsWith('__reactProps$'));
        if (!key) throw new Error('React keeps no properties at a cell.');
        noted.set(cell, Reflect.get(cell, key));
      }
      Object.assign(window, { noted });
    });
  }

  /** Names of the rows of which a cell was drawn anew since, though it may look the same. */
  rowsDrawnAnew(): Promise<string[]> {
    return this.grid.evaluate((grid) => {
      const { noted } = window as Window & { noted?: Map<Element, unknown> };
      if (!noted) throw new Error('No cells were noted.');
      const isNew = (cell: Element) => {
        const key = Object.keys(cell).find((name) => name.startsWith('__reactProps$'));
        return key === undefined || noted.get(cell) !== Reflect.get(cell, key);
      };
      const rows = [...grid.querySelectorAll('tbody tr')].filter((row) => [...row.children].some(isNew));
      return rows.map((row) => row.querySelector('.matrix-name')?.textContent ?? '');
    });
  }

  rowNames(): Promise<string[]> {
    return this.grid
      .getByRole('rowheader')
      .getByRole('button')
      .evaluateAll((all) => all.map((button) => button.firstChild?.textContent ?? ''));
  }

  /** These are the names of the first rows. */
  async beginsWith(...names: string[]) {
    const first = async () => (await this.rowNames()).slice(0, names.length);
    await expect.poll(first, { message: 'the first rows' }).toEqual(names);
  }

  /** Blocs in the order of their columns. */
  heads(): Promise<string[]> {
    return this.grid.getByRole('columnheader').getByRole('button').allInnerTexts();
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
