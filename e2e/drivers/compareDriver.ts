import { expect, type Locator, type Page } from '@playwright/test';
import { swipe } from '../helpers/finger';

/** Two dates side by side and what is different on the later one. */
export class CompareDriver {
  readonly heading: Locator;
  readonly changes: Locator;
  readonly maps: Locator;
  /** On a phone: the row in which the maps are turned. */
  readonly pair: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { name: /^What changed from/ });
    this.changes = page.getByRole('list', { name: 'Changes' }).locator(':scope > li');
    this.maps = page.locator('.map-pair svg');
    this.pair = page.getByRole('group', { name: /^Maps of/ });
  }

  /** Fill and hatch of a country on the first (0) or the second map (1). */
  async drawn(map: 0 | 1, iso: string): Promise<{ fill: string | null; hatch: string | null }> {
    const drawing = this.maps.nth(map);
    await expect(drawing.locator(`[data-country="${iso}"]`)).toHaveCount(1);
    const hatch = drawing.locator(`[data-hatched="${iso}"]`);
    return {
      fill: await drawing.locator(`[data-country="${iso}"]`).getAttribute('fill'),
      hatch: (await hatch.count()) > 0 ? await hatch.getAttribute('data-hatch') : null,
    };
  }

  /** On a phone: the first (0) or the second map (1) is in sight, and the words say of which day. */
  async showsMap(map: 0 | 1, day: string) {
    await expect(this.page.getByText(`Shown: ${day}, map ${map + 1} of 2`)).toBeVisible();
    await expect(this.maps.nth(map)).toBeInViewport({ ratio: 0.5 });
    const box = await this.maps.nth(map).boundingBox();
    const other = await this.maps.nth(1 - map).boundingBox();
    expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - 180)).toBeLessThan(
      Math.abs((other?.x ?? 0) + (other?.width ?? 0) / 2 - 180),
    );
  }

  /** A finger across the maps, by so many CSS pixels. */
  async swipe(dx: number) {
    await this.pair.scrollIntoViewIfNeeded();
    const box = await this.pair.boundingBox();
    if (!box) throw new Error('There is no pair of maps on the page.');
    await swipe(this.page, { x: 180 - dx / 2, y: box.y + box.height / 2 }, dx);
  }

  async lines(): Promise<string[]> {
    await expect(this.changes.first()).toBeVisible();
    return this.changes.locator('p').allInnerTexts();
  }

  async saveCsv(): Promise<string> {
    const saved = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Changes as CSV' }).click();
    const stream = await (await saved).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  }
}
