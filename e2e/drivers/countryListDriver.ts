import { expect, type Locator, type Page } from '@playwright/test';

/** The list that is the map for keyboard and screen reader. */
export class CountryListDriver {
  readonly list: Locator;

  constructor(page: Page) {
    this.list = page.getByRole('main').getByRole('list', { name: 'Countries', exact: true });
  }

  button(name: string): Locator {
    return this.list.getByRole('button', { name, exact: true });
  }

  async choose(name: string) {
    await this.button(name).click();
  }

  /** The words beside the name, which a screen reader says with it. */
  async says(name: string, status: string | RegExp) {
    await expect(this.button(name)).toHaveAccessibleDescription(status);
  }

  /** Name of the row that has the keyboard. */
  async hasFocusOn(name: string) {
    await expect(this.button(name)).toBeFocused();
  }

  /** How many of its buttons Tab can reach: a roving tab order has one. */
  tabStops(): Promise<number> {
    return this.list
      .getByRole('button')
      .evaluateAll((buttons) => buttons.filter(({ tabIndex }) => tabIndex >= 0).length);
  }
}
