import { expect, type Locator, type Page } from '@playwright/test';
import { drawingOf } from '../helpers/drawing';
import { swipe } from '../helpers/finger';
import { seen } from '../helpers/seen';

/** Two dates side by side and what is different on the later one. */
export class CompareDriver {
  readonly heading: Locator;
  readonly changes: Locator;
  readonly maps: Locator;
  /** On a phone: the row in which the maps are turned. */
  readonly pair: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { name: /^What changed from/ });
    this.changes = page
      .locator('.compare')
      .getByRole('list', { name: /^(Memberships|Trade measures)$/ })
      .locator(':scope > li');
    this.maps = page.locator('.map-pair svg');
    this.pair = page.getByRole('region', { name: /^Maps of/ });
  }

  /** Fill and hatch of a country on the first (0) or the second map (1). */
  async drawn(map: 0 | 1, iso: string): Promise<{ fill: string | null; hatch: string | null }> {
    const drawing = this.maps.nth(map);
    await expect(drawing.locator(`[data-country="${iso}"]`)).toHaveCount(1);
    return drawing.evaluate(drawingOf, iso);
  }

  /** On a phone: the first (0) or the second map (1) is in sight, and the words say of which day. */
  async showsMap(map: 0 | 1, day: string) {
    await seen(this.page.getByText(`Shown: ${day}, map ${map + 1} of 2`));
    await expect(this.maps.nth(map)).toBeInViewport({ ratio: 0.5 });
    const fromMiddle = () =>
      this.maps.evaluateAll((all) =>
        all.map((one) => {
          const { x, width } = one.getBoundingClientRect();
          return Math.abs(x + width / 2 - innerWidth / 2);
        }),
      );
    const nearest = async () => {
      const [first = 0, second = 0] = await fromMiddle();
      return first < second ? 0 : 1;
    };
    await expect.poll(nearest, { message: 'the map that is in the middle' }).toBe(map);
  }

  /** A finger across the maps, by so many CSS pixels. */
  async swipe(dx: number) {
    await this.pair.scrollIntoViewIfNeeded();
    const box = await this.pair.boundingBox();
    if (!box) throw new Error('There is no pair of maps on the page.');
    await swipe(this.page, { x: 180 - dx / 2, y: box.y + box.height / 2 }, dx);
  }

  async lines(): Promise<string[]> {
    await seen(this.changes.first());
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
