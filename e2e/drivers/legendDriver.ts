import { expect, type Locator, type Page } from '@playwright/test';

/** What the colours mean. */
export class LegendDriver {
  readonly region: Locator;

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: 'Legend', exact: true });
  }

  row(words: string): Locator {
    return this.region.getByRole('listitem').filter({ hasText: new RegExp(`^${words}$`) });
  }

  async rows(...words: string[]) {
    await expect(this.region.getByRole('listitem')).toHaveText(words);
  }

  /** Fill of the little piece of map beside the words. */
  async fillOf(words: string): Promise<string> {
    return (await this.row(words).locator('svg rect').first().getAttribute('fill')) ?? '';
  }

  async isHatched(words: string): Promise<boolean> {
    return (await this.row(words).locator('svg pattern').count()) > 0;
  }
}
