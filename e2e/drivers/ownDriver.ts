import { expect, type Locator, type Page } from '@playwright/test';
import { seen } from '../helpers/seen';

/** The page of the reader's own data, and their blocs beside the atlas's. */
export class OwnDriver {
  readonly page: Locator;
  /** The reader's blocs in the list of blocs. */
  readonly group: Locator;
  readonly mistakes: Locator;

  constructor(private readonly tab: Page) {
    this.page = tab.getByRole('region', { name: 'Your data' });
    this.group = tab.getByRole('group', { name: 'Your data' });
    this.mistakes = this.page.locator('.own-mistakes');
  }

  async choose(file: string | { name: string; text: string }) {
    await this.page
      .getByLabel('Choose a file')
      .setInputFiles(
        typeof file === 'string' ? file : { name: file.name, mimeType: 'text/csv', buffer: Buffer.from(file.text) },
      );
  }

  async isRead(file: string) {
    await seen(this.page.getByRole('heading', { name: `What is in ${file}` }), { timeout: 45_000 });
  }

  async show() {
    await this.page.getByRole('button', { name: 'Show', exact: true }).click();
    await seen(this.group);
  }

  /** What was read is not shown after all. */
  async putAway() {
    await this.page.getByRole('button', { name: 'Put the file away' }).click();
    await expect(this.page.getByRole('heading', { name: /^What is in / })).toHaveCount(0);
  }

  async keep() {
    await this.page.getByRole('button', { name: 'Keep in this browser' }).click();
    await seen(this.page.getByText('Kept in this browser.'));
  }

  async remove() {
    await this.page.getByRole('button', { name: 'Remove', exact: true }).click();
    await this.page.getByRole('button', { name: 'Remove it' }).click();
    await this.isNotShown();
  }

  async isNotShown() {
    await expect(this.group).toHaveCount(0);
  }

  checkbox(bloc: string): Locator {
    return this.group.getByRole('checkbox', { name: `${bloc} (own data)`, exact: true });
  }

  async opens(view: string) {
    await this.tab.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: view, exact: true }).click();
  }

  /** Where each mistake is told to be, over all pages of the list. */
  async places(): Promise<string[]> {
    const found: string[] = [];
    const table = this.mistakes.getByRole('table');
    const next = this.mistakes.getByRole('button', { name: 'Next' });
    for (;;) {
      // The page that was asked for is there: its first row is another than the last that was read.
      const rows = table.getByRole('rowheader');
      await expect(rows.first()).not.toHaveText(found.at(-50) ?? 'none yet');
      found.push(...(await rows.allTextContents()));
      if ((await next.count()) === 0 || (await next.isDisabled())) return found;
      await next.click();
    }
  }
}
