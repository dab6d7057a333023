import { expect, type Locator, type Page } from '@playwright/test';
import { seen } from '../helpers/seen';

/** What can be done with any view: to cite it, to embed it. */
export class ToolsDriver {
  constructor(private readonly page: Page) {}

  async open(tool: 'Cite' | 'Embed'): Promise<Locator> {
    await this.page.getByRole('button', { name: tool, exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: `${tool} this view` });
    await seen(dialog);
    return dialog;
  }

  /** The code that the dialog gives, as it is read, once it says this. */
  async code(dialog: Locator, saying: string): Promise<string> {
    const code = dialog.getByRole('region', { name: 'Code' }).locator('p');
    await expect(code).toContainText(saying);
    return code.innerText();
  }
}
