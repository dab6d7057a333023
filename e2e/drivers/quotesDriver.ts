import { expect, type Locator, type Page } from '@playwright/test';

/** The view of quotations: filters, time axis, quotations by speaker. */
export class QuotesDriver {
  readonly filters: Locator;
  readonly words: Locator;
  readonly axis: Locator;

  constructor(private readonly page: Page) {
    this.filters = page.getByRole('search', { name: 'Filters' });
    this.words = this.filters.getByRole('searchbox', { name: 'Search in quotes' });
    this.axis = page.getByRole('region', { name: 'Quotes over time' });
  }

  /** The quotations under a speaker's name. */
  of(speaker: string): Locator {
    return this.page.getByRole('region', { name: speaker, exact: true }).locator('li.quote');
  }

  /** A quotation by a part of its words. */
  saying(words: string): Locator {
    return this.page.locator('li.quote').filter({ hasText: words });
  }

  async choose(list: string, value: string | RegExp) {
    const field = this.filters.getByRole('combobox', { name: list });
    const option = field.getByRole('option', { name: value });
    await field.selectOption((await option.textContent()) ?? '');
  }

  async between(from: string, to: string) {
    await this.filters.getByLabel('Said from').fill(from);
    await this.filters.getByLabel('Said until').fill(to);
  }

  /** Speakers with quotations in view, in order. */
  async speakersAre(names: readonly string[]) {
    await expect(this.page.getByRole('heading', { level: 4 })).toHaveText([...names]);
  }

  async summaryIs(text: string | RegExp) {
    await expect(this.page.locator('.quotes-page > .copy-text p')).toHaveText(text);
  }
}
