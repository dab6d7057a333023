import { expect, type Locator, type Page } from '@playwright/test';

/** The blocs to choose from, each with its counts on the day. */
export class BlocsDriver {
  readonly group: Locator;

  constructor(page: Page) {
    this.group = page.getByRole('group', { name: 'Blocs', exact: true });
  }

  checkbox(bloc: string): Locator {
    return this.group.getByRole('checkbox', { name: bloc, exact: true });
  }

  async choose(bloc: string) {
    await this.checkbox(bloc).check();
  }

  async drop(bloc: string) {
    await this.checkbox(bloc).uncheck();
  }

  async areChosen(...blocs: string[]) {
    await expect(this.group.getByRole('checkbox', { checked: true })).toHaveCount(blocs.length);
    for (const bloc of blocs) await expect(this.checkbox(bloc)).toBeChecked();
  }

  async counts(bloc: string, counts: string | RegExp) {
    await expect(this.checkbox(bloc)).toHaveAccessibleDescription(counts);
  }
}
