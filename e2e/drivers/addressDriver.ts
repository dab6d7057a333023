import { expect, type Locator, type Page } from '@playwright/test';
import { seen } from '../helpers/seen';

/** The address: what of the view it carries, and what it could not use. */
export class AddressDriver {
  readonly notices: Locator;

  constructor(private readonly page: Page) {
    this.notices = page.getByRole('alert').filter({ hasText: 'Part of the address could not be used' });
  }

  /** The query says exactly this, beside what draws the map; the default view has none. */
  async says(query: string) {
    const said = () =>
      new URL(this.page.url()).search.replace(/([?&])renderer=\w+(&?)/, (_, before, after) => after && before);
    await expect.poll(said, { message: 'query of the address' }).toBe(query);
  }

  /** The whole query. */
  async saysAll(query: string) {
    await expect.poll(() => new URL(this.page.url()).search, { message: 'query of the address' }).toBe(query);
  }

  async back() {
    await this.page.goBack();
  }

  async forward() {
    await this.page.goForward();
  }

  async hasNoNotice() {
    await expect(this.notices).toHaveCount(0);
  }

  /** One line of the notice names the parameter, the value and the reason. */
  async complains(parameter: string, value: string, reason: string | RegExp) {
    const line = this.notices
      .getByRole('listitem')
      .filter({ hasText: `(${parameter})` })
      .filter({ hasText: value })
      .filter({ hasText: reason });
    await seen(line);
  }

  async dismiss() {
    await this.notices.getByRole('button', { name: 'Dismiss' }).click();
  }
}
