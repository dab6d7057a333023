import { expect, type Locator, type Page } from '@playwright/test';

/** The time axis: slider, steps, events along it, and the choice of one date or two. */
export class TimelineDriver {
  readonly region: Locator;
  readonly slider: Locator;
  readonly ticks: Locator;

  constructor(private readonly page: Page) {
    this.region = page.getByRole('region', { name: 'Timeline', exact: true });
    this.slider = page.getByRole('slider', { name: 'Date', exact: true });
    this.ticks = this.region.getByRole('list', { name: 'Events' });
  }

  async says(day: string) {
    await expect(this.slider).toHaveAttribute('aria-valuetext', day);
  }

  async press(...keys: string[]) {
    await this.slider.focus();
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Drags the handle to a share of the axis, 0 to 1, in steps as a hand does. */
  async dragTo(share: number) {
    const box = await this.slider.boundingBox();
    if (!box) throw new Error('There is no slider.');
    const y = box.y + box.height / 2;
    await this.page.mouse.move(box.x + box.width - 8, y);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + 8 + share * (box.width - 16), y, { steps: 6 });
    await this.page.mouse.up();
  }

  async nextChange() {
    await this.region.getByRole('button', { name: 'Next change' }).click();
  }

  async previousChange() {
    await this.region.getByRole('button', { name: 'Previous change' }).click();
  }

  async compareWith(day: string) {
    await this.region.getByRole('radio', { name: 'Compare two dates' }).check();
    await this.region.getByLabel('with').fill(day);
  }
}
