import { expect, type Locator, type Page } from '@playwright/test';
import { swipe } from '../helpers/finger';

/** The story beside the map. */
export class StoryDriver {
  readonly panel: Locator;

  constructor(private readonly page: Page) {
    this.panel = page.getByRole('region', { name: 'Sovereignty test' });
  }

  get title(): Locator {
    return this.panel.getByRole('heading', { level: 3 });
  }

  async isAt(step: number, title: string | RegExp) {
    await expect(this.panel.locator('.story-buttons')).toContainText(`Step ${step} of 10`);
    await expect(this.title).toHaveText(title);
  }

  turn(way: 'Previous' | 'Next') {
    return this.panel.getByRole('button', { name: way }).click();
  }

  /** The steps by their titles, as the list has them. */
  async titles(): Promise<string[]> {
    await this.panel.getByText('All steps', { exact: true }).click();
    return this.panel.locator('.story-list').getByRole('link').allTextContents();
  }

  /** A finger on the panel, from one place to another, in CSS pixels. */
  async swipe(dx: number, dy = 0) {
    const box = await this.panel.locator('h3').first().boundingBox();
    if (!box) throw new Error('the story is not on the page');
    await swipe(this.page, { x: 180 - dx / 2, y: box.y + box.height / 2 }, dx, dy);
  }
}
