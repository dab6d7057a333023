import type { Browser, BrowserContext, CDPSession, PlaywrightTestOptions } from '@playwright/test';

/** What tests listen to. */
const heard = ['console', 'weberror', 'request'] as const;

/**
 * One browser context for the tests of a worker, and with it one renderer process (`--process-per-site`), kept alive by a page that no test
 * sees: what the first test had compiled is there for the next, as for a reader who has the site open in another tab. Opening
 * the atlas then costs a quarter less processor time. A test gets a page of its own, and whatever the one before it kept is gone.
 */
export class SharedContext {
  private constructor(
    readonly context: BrowserContext,
    private readonly keeper: CDPSession,
    private readonly origin: string,
  ) {}

  /** @param use options of the project, not of the test that happens to be the first */
  static async of(browser: Browser, use: Partial<PlaywrightTestOptions>): Promise<SharedContext> {
    const { baseURL = '', viewport = null, colorScheme = 'light', contextOptions } = use;
    const context = await browser.newContext({
      forcedColors: 'none',
      ...contextOptions,
      baseURL,
      viewport,
      colorScheme,
    });
    const page = await context.newPage();
    // The smallest file of the site.
    await page.goto('./icon.svg');
    return new SharedContext(context, await context.newCDPSession(page), new URL(baseURL).origin);
  }

  /** Closes the pages of the test that ends, stops hearing of them and forgets what they kept; what was fetched stays, as in any browser. */
  async clean() {
    for (const event of heard) this.context.removeAllListeners(event);
    const [, ...opened] = this.context.pages();
    await Promise.all(opened.map((page) => page.close()));
    await this.context.clearPermissions();
    await this.keeper.send('Storage.clearDataForOrigin', { origin: this.origin, storageTypes: 'all' });
  }

  async close() {
    await this.context.close();
  }
}
