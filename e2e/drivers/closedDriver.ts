import { type BrowserContext, expect, type Page } from '@playwright/test';

/** What a page may not do: break its own policy, keep anything, lead elsewhere with a way back. */
export class ClosedDriver {
  private constructor(
    private readonly page: Page,
    private readonly context: BrowserContext,
    private readonly broken: string[],
  ) {}

  /** From before the page is opened. */
  static async watch(page: Page, context: BrowserContext): Promise<ClosedDriver> {
    const broken: string[] = [];
    await page.exposeFunction('tellBroken', (what: string) => broken.push(what));
    await page.addInitScript(() => {
      const tell = (window as Window & { tellBroken?: (what: string) => void }).tellBroken;
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
        tell?.(`${violatedDirective} ${blockedURI} ${sample}`),
      );
    });
    return new ClosedDriver(page, context, broken);
  }

  async keptItsPolicy() {
    // A message to the test comes after the events before it.
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    expect(this.broken).toEqual([]);
  }

  async keptNothing() {
    expect(await this.context.cookies()).toEqual([]);
    const kept = await this.page.evaluate(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).map(({ name }) => name),
    }));
    expect(kept).toEqual({ cookie: '', local: 0, session: 0, databases: [] });
  }

  /** Links to elsewhere, and how many there are; each opens a tab that knows nothing of this one. */
  async leadsAwaySafely(): Promise<number> {
    const links = await this.page
      .locator('a[href]')
      .evaluateAll((all) =>
        (all as HTMLAnchorElement[])
          .filter(({ origin, protocol }) => origin !== location.origin && protocol !== 'blob:')
          .map(({ href, target, rel }) => ({ href, target, rel, http: /^https?:/.test(href) })),
      );
    for (const link of links)
      expect(link).toEqual({ href: link.href, target: '_blank', rel: 'noopener noreferrer', http: true });
    return links.length;
  }
}
