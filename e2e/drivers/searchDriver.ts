import { expect, type Locator, type Page } from '@playwright/test';

/** The search box of the masthead. */
export class SearchDriver {
  readonly field: Locator;
  readonly results: Locator;

  constructor(private readonly page: Page) {
    this.field = page.getByRole('banner').getByRole('combobox', { name: 'Search' });
    this.results = page.getByRole('listbox', { name: 'Results' });
  }

  /** Types as a reader does, in place of what is there; the list is fetched meanwhile. */
  async type(text: string) {
    await this.field.click();
    await this.field.fill('');
    await this.page.keyboard.type(text, { delay: 20 });
    await expect(this.field).toHaveValue(text);
  }

  /** An answer by the heading above it and its name. */
  answer(kind: string, name: string | RegExp): Locator {
    return this.results.getByRole('group', { name: kind }).getByRole('option', { name });
  }

  async isClosed() {
    await expect(this.results).toHaveCount(0);
    await expect(this.field).toHaveAttribute('aria-expanded', 'false');
  }
}
