import type { Locator, Page } from '@playwright/test';

/** Trade measures: the filters, the list by what holds on the day, the bars, the chosen arrows. */
export class MeasuresDriver {
  readonly region: Locator;
  readonly by: Locator;
  readonly against: Locator;
  readonly either: Locator;
  readonly product: Locator;
  readonly onDate: Locator;
  readonly sentence: Locator;
  readonly chart: Locator;
  readonly key: Locator;
  readonly figure: Locator;

  constructor(private readonly page: Page) {
    this.region = page.getByRole('region', { name: 'Trade measures', exact: true }).and(page.locator('.measures-page'));
    this.by = this.region.getByLabel('Imposed by');
    this.against = this.region.getByLabel('Against');
    this.either = this.region.getByRole('checkbox', { name: 'Either direction' });
    this.product = this.region.getByLabel('Product or HS code');
    this.onDate = this.region.getByLabel('On the date');
    this.sentence = this.region.locator('.copy-text p').first();
    this.chart = this.region.getByRole('list', { name: 'Trade measures over time' });
    // The same key stands on the page and in the map's legend.
    this.key = page.getByRole('list', { name: 'Arrows', exact: true });
    this.figure = this.region.locator('.map-figure svg');
  }

  /** The entries under one heading: "In force", "Begun, end not found" … */
  group(name: string): Locator {
    return this.region.getByRole('list', { name, exact: true }).locator(':scope > li');
  }

  titles(of: Locator): Locator {
    return of.locator(':scope > p:first-child strong');
  }

  /** An entry of the list, by its title. */
  entry(title: string | RegExp): Locator {
    return this.region
      .locator('.measures > li')
      .filter({ has: this.page.locator('strong').filter({ hasText: title }) });
  }

  /** What an entry gives under one of its terms: its own words, without the sources folded under them. */
  async saysUnder(entry: Locator, term: string): Promise<string[]> {
    return entry.locator('dl.facts').evaluate((list, wanted) => {
      const found: string[] = [];
      let current = '';
      for (const part of list.children) {
        if (part.tagName === 'DT') current = part.textContent;
        else if (current === wanted) {
          const copy = part.cloneNode(true) as Element;
          for (const fold of copy.querySelectorAll('details')) fold.remove();
          found.push(copy.textContent.trim());
        }
      }
      return found;
    }, term);
  }

  arrowOf(title: string): Locator {
    return this.region.getByRole('checkbox', { name: `Arrow on the map ${title}`, exact: true });
  }

  async saveCsv(): Promise<{ name: string; rows: string[] }> {
    const saved = this.page.waitForEvent('download');
    await this.region.getByRole('button', { name: 'Measures as CSV' }).click();
    const download = await saved;
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return { name: download.suggestedFilename(), rows: Buffer.concat(chunks).toString('utf8').trim().split('\r\n') };
  }
}
