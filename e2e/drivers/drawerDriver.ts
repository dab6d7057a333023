import type { Locator, Page } from '@playwright/test';
import { seen } from '../helpers/seen';

/** All about a piece of evidence, over the page. */
export class DrawerDriver {
  readonly dialog: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Evidence' });
  }

  /** Opens the sources of a part of the page and then all about them; gives the button that was pressed. */
  async openFor(part: Locator): Promise<Locator> {
    await part.locator('details.evidence summary').first().click();
    const button = part.getByRole('button', { name: 'All about this evidence' }).first();
    await button.click();
    await seen(this.dialog);
    return button;
  }

  side(stance: 'Supports' | 'Disputes'): Locator {
    return this.dialog.getByRole('region', { name: new RegExp(`^${stance} \\(\\d+\\)$`) });
  }

  get what(): Locator {
    return this.dialog.locator('.fact-words');
  }

  part(heading: string | RegExp): Locator {
    return this.dialog.getByRole('region', { name: heading });
  }

  async correct(): Promise<Locator> {
    await this.dialog.getByText('Correct this fact').click();
    return this.dialog.locator('.correct-fact');
  }
}
