import type { Browser, BrowserContext, CDPSession, PlaywrightTestOptions } from '@playwright/test';

/** What tests listen to. */
const heard = ['console', 'weberror', 'request'] as const;

interface Opened {
  context: BrowserContext;
  /** Of a page that no test sees. */
  keeper: CDPSession;
}

/**
 * One browser context for the tests of a worker, and with it one renderer process (`--process-per-site`), kept alive by a page that no test
 * sees: what the first test had compiled is there for the next, as for a reader who has the site open in another tab. Tests then cost
 * about a fifth less processor time. A test gets a page of its own, and whatever the one before it kept is gone.
 */
export class SharedContext {
  private opened: Opened | null = null;

  /** @param use options of the project, not of the test that happens to be the first */
  constructor(
    private readonly browser: Browser,
    private readonly use: Partial<PlaywrightTestOptions>,
  ) {}

  async context(): Promise<BrowserContext> {
    this.opened ??= await this.open();
    return this.opened.context;
  }

  is(context: BrowserContext): boolean {
    return this.opened?.context === context;
  }

  private async open(): Promise<Opened> {
    const { baseURL = '', viewport = null, colorScheme = 'light', contextOptions } = this.use;
    const context = await this.browser.newContext({
      forcedColors: 'none',
      ...contextOptions,
      baseURL,
      viewport,
      colorScheme,
    });
    const page = await context.newPage();
    // The smallest file of the site.
    await page.goto('./icon.svg');
    return { context, keeper: await context.newCDPSession(page) };
  }

  /** Closes the pages of the test that ends, stops hearing of them and forgets what they kept; what was fetched stays, as in any browser. */
  async clean() {
    if (!this.opened) return;
    const { context, keeper } = this.opened;
    for (const event of heard) context.removeAllListeners(event);
    const [, ...pages] = context.pages();
    await Promise.all(pages.map((page) => page.close()));
    await context.clearPermissions();
    const { origin } = new URL(this.use.baseURL ?? '');
    await keeper.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  }

  async close() {
    await this.opened?.context.close();
  }
}
