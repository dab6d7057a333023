import { expect, type Locator, type Page } from '@playwright/test';
import { seen } from '../helpers/seen';

/** The view of UN votes: its grid, the resolution in full, the agreement of two states. */
export class VotesDriver {
  readonly page: Locator;
  readonly grid: Locator;
  readonly agreement: Locator;

  constructor(page: Page) {
    this.page = page.getByRole('region', { name: 'UN votes', exact: true });
    this.grid = page.getByRole('table', { name: 'How each state voted' });
    this.agreement = page.getByRole('region', { name: 'Agreement of two states' });
  }

  /** The head of a resolution's column. */
  head(resolution: string): Locator {
    return this.grid.getByRole('columnheader').getByRole('button', { name: new RegExp(`^${resolution},`) });
  }

  /** What a screen reader is told of a state's vote in the column of a resolution. */
  async says(state: string, resolution: string, words: string) {
    await seen(this.head(resolution));
    const heads = await this.grid
      .getByRole('columnheader')
      .evaluateAll((all) => all.map((head) => head.querySelector('button .visually-hidden')?.textContent ?? ''));
    const column = heads.findIndex((name) => name.startsWith(`${resolution},`));
    expect(column, `a column for ${resolution}`).toBeGreaterThan(0);
    const row = this.grid
      .getByRole('row')
      .filter({ has: this.grid.page().getByRole('rowheader', { name: state, exact: true }) });
    await expect(
      row
        .getByRole('cell')
        .nth(column - 1)
        .locator('.visually-hidden'),
    ).toHaveText(words);
  }

  async choosePair(first: string, second: string) {
    await this.agreement.getByLabel('First state').selectOption({ label: first });
    await this.agreement.getByLabel('Second state').selectOption({ label: second });
  }

  async agrees(words: string | RegExp) {
    await expect(this.agreement.locator('[aria-live="polite"]')).toContainText(words);
  }
}
