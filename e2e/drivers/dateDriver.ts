import { expect, type Locator, type Page } from '@playwright/test';

/** The day that everything is shown for. */
export class DateDriver {
  readonly field: Locator;

  constructor(private readonly page: Page) {
    this.field = page.getByLabel('As of');
  }

  async set(day: string) {
    await this.field.fill(day);
  }

  /** Key by key, as a reader does; the order of the parts is that of `--lang=en-US` in the configuration. */
  async typeKeys(day: string) {
    const [year, month, date] = day.split('-');
    await this.page.keyboard.type(`${month}${date}${year}`);
  }

  async is(day: string) {
    await expect(this.field).toHaveValue(day);
  }
}
