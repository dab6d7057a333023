import { expect, type Locator, type Page } from '@playwright/test';

/** Two dates side by side and what is different on the later one. */
export class CompareDriver {
  readonly heading: Locator;
  readonly changes: Locator;
  readonly maps: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { name: /^What changed from/ });
    this.changes = page.getByRole('list', { name: 'Changes' }).locator(':scope > li');
    this.maps = page.locator('.map-pair svg');
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
