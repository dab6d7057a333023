import { expect, type Page } from '@playwright/test';
import { views } from '../../src/view/views';
import { isAtRest } from '../helpers/atRest';
import { seen } from '../helpers/seen';

/** The choice of language and what the document says of it. */
export class LanguageDriver {
  constructor(private readonly page: Page) {}

  /** By the name that the choice has in the language that is shown. */
  async choose(label: string, language: string) {
    await this.page.getByRole('combobox', { name: label, exact: true }).selectOption({ label: language });
  }

  async is(code: string) {
    await seen(this.page.locator(`html[lang=${code}]`));
  }

  /** Opens every view in turn by its link, and tells of each once its heading is there. */
  async walk(nameOf: (view: (typeof views)[number]) => string, onView: (heading: string) => Promise<void>) {
    for (const view of views.filter((one) => one !== 'map')) {
      await this.page.getByRole('link', { name: nameOf(view), exact: true }).click();
      const heading = this.page.locator('.centre > .page, .story').getByRole('heading', { level: 2 }).first();
      await seen(heading);
      await expect(this.page.getByRole('main')).toHaveAttribute('data-view', view);
      await isAtRest(this.page);
      await onView((await heading.textContent()) ?? '');
    }
  }

  /** Opens what can be done with a view, one after the other, and tells of each once it is there. */
  async walkTools(
    { export: share, cite, embed }: Record<'export' | 'cite' | 'embed', { open: string; title: string }>,
    onTool: (title: string) => Promise<void>,
  ) {
    for (const { open, title } of [share, cite, embed]) {
      await this.page.getByRole('button', { name: open, exact: true }).click();
      const dialog = this.page.getByRole('dialog', { name: title });
      await seen(dialog.getByRole('button').nth(1));
      await seen(dialog.locator('input').first());
      await onTool(title);
      await this.page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    }
  }

  /** How far what is in the open dialog is wider than it, in CSS pixels. */
  dialogOverflow(): Promise<number> {
    return this.page
      .locator('dialog[open], [role=dialog]')
      .first()
      .evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
  }

  /** How far the page is wider than the window, in CSS pixels. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }
}
