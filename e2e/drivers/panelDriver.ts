import { expect, type Locator, type Page } from '@playwright/test';
import { seen } from '../helpers/seen';

/** The panel of the chosen country. */
export class PanelDriver {
  readonly any: Locator;

  constructor(private readonly page: Page) {
    this.any = page.getByRole('complementary');
  }

  of(country: string): Locator {
    return this.page.getByRole('main').getByRole('complementary', { name: country, exact: true });
  }

  async isOpenFor(country: string) {
    await seen(this.of(country));
    await seen(this.of(country).getByRole('heading', { level: 2, name: country, exact: true }));
  }

  async isClosed() {
    await expect(this.any).toHaveCount(0);
  }

  async close() {
    await this.any.getByRole('button', { name: 'Close' }).click();
  }

  /** The row of one bloc among the country's memberships. */
  membership(bloc: string): Locator {
    return this.any
      .locator('.memberships > li')
      .filter({ has: this.page.locator('strong', { hasText: wholly(bloc) }) });
  }

  /** A statement that sources disagree with, with who makes it. */
  claim(text: string): Locator {
    return this.any.locator('.claim').filter({ hasText: text });
  }

  /** Opens a "1 source" or "4 sources" and gives its list. */
  async openSources(of: Locator): Promise<Locator> {
    const evidence = of.locator('details.evidence').first();
    await evidence.locator('summary').click();
    await expect(evidence).toHaveAttribute('open', '');
    return evidence;
  }

  chart(title: string): Locator {
    return this.any.getByRole('region', { name: title }).getByRole('figure');
  }

  /** Where the chart's figures stand, in pixels from its top. */
  async heightsOf(title: string): Promise<number[]> {
    const marks = this.chart(title).locator('.chart-frame .glyph');
    await seen(marks.first());
    return marks.evaluateAll((all) =>
      all.map((mark) => {
        // A mark is drawn round its own origin and moved to its place.
        return (mark as SVGGraphicsElement).transform.baseVal.consolidate()?.matrix.f ?? Number.NaN;
      }),
    );
  }

  /** Rows of the table beside a chart, opened; each as its cells' own text. */
  async openTable(title: string): Promise<Locator> {
    const table = this.any
      .locator('details.chart-table')
      .filter({ has: this.page.locator('caption', { hasText: title }) });
    await table.locator('summary').first().click();
    return table.getByRole('table', { name: title });
  }
}

const wholly = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
