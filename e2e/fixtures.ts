import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test';
import { AddressDriver } from './drivers/addressDriver';
import { BlocsDriver } from './drivers/blocsDriver';
import { CompareDriver } from './drivers/compareDriver';
import { CountryListDriver } from './drivers/countryListDriver';
import { DateDriver } from './drivers/dateDriver';
import { DrawerDriver } from './drivers/drawerDriver';
import { LegendDriver } from './drivers/legendDriver';
import { MapDriver } from './drivers/mapDriver';
import { MeasuresDriver } from './drivers/measuresDriver';
import { NetworkDriver } from './drivers/networkDriver';
import { PanelDriver } from './drivers/panelDriver';
import { StoryDriver } from './drivers/storyDriver';
import { TimelineDriver } from './drivers/timelineDriver';
import { isAtRest } from './helpers/atRest';
import { seen } from './helpers/seen';
import { SharedContext } from './helpers/sharedContext';

/** Errors that the page may not have; a test that causes one on purpose says so beforehand. */
class Guard {
  readonly problems: string[] = [];
  private readonly expected: RegExp[] = [];

  /** Notes what the pages of the context say wrong, and what they ask for elsewhere. */
  hears(context: BrowserContext) {
    context.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(`console: ${message.text()}`);
    });
    context.on('weberror', (error) => this.problems.push(`page: ${error.error().message}`));
    // Listened to, not routed: to stop every request and let it go costs a tenth of the run. None gets anywhere, for the browser
    // knows no host but this machine (playwright.config.ts).
    context.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (/^(http|ws)s?:$/.test(protocol) && !['127.0.0.1', 'localhost'].includes(hostname))
        this.problems.push(`elsewhere: ${request.url()}`);
    });
  }

  /** The test will cause this, at least once. */
  expects(problem: RegExp) {
    this.expected.push(problem);
  }

  async check() {
    // A browser tells of an error a moment after it: one that was foretold may still be on its way.
    const missing = () => this.expected.filter((pattern) => !this.problems.some((problem) => pattern.test(problem)));
    await expect.poll(missing, { message: 'errors that this test said it would cause', timeout: 5000 }).toEqual([]);
    const unexpected = this.problems.filter((problem) => !this.expected.some((pattern) => pattern.test(problem)));
    expect(unexpected, 'errors of the page and requests to elsewhere').toEqual([]);
  }
}

const byMapLibre = (query: string): string =>
  query.includes('renderer=') ? query : `${query}${query ? '&' : '?'}renderer=maplibre`;

/** The whole application, by its parts. */
class App {
  readonly map: MapDriver;
  readonly list: CountryListDriver;
  readonly panel: PanelDriver;
  readonly blocs: BlocsDriver;
  readonly date: DateDriver;
  readonly legend: LegendDriver;
  readonly address: AddressDriver;
  readonly timeline: TimelineDriver;
  readonly compare: CompareDriver;
  readonly measures: MeasuresDriver;
  readonly story: StoryDriver;
  readonly drawer: DrawerDriver;

  constructor(readonly page: Page) {
    this.map = new MapDriver(page);
    this.list = new CountryListDriver(page);
    this.panel = new PanelDriver(page);
    this.blocs = new BlocsDriver(page);
    this.date = new DateDriver(page);
    this.legend = new LegendDriver(page);
    this.address = new AddressDriver(page);
    this.timeline = new TimelineDriver(page);
    this.compare = new CompareDriver(page);
    this.measures = new MeasuresDriver(page);
    this.story = new StoryDriver(page);
    this.drawer = new DrawerDriver(page);
  }

  /** Opens exactly this address of the site and waits until its data is there. In software WebGL the map is then drawn as SVG. */
  async open(query = '') {
    await this.begin(query);
    await this.isWhole();
  }

  /** The same, but goes on as soon as there is something to see: for pages whose parts come late, or not at all. */
  async begin(query = '') {
    await this.page.goto(`./${query}`);
    // In any language.
    await seen(this.page.locator('#countries'));
  }

  /** Waits for the parts that come by themselves, the whole atlas too: what is pressed then is what will stay. */
  async isWhole() {
    await isAtRest(this.page);
  }

  /** Waits for what comes beside the view, where the view itself is kept waiting. */
  async hasTools() {
    await seen(this.page.locator('.view-tools button').first());
    await expect(this.page.locator('.print-foot')).toBeAttached();
  }

  /** The same, with MapLibre asked for unless the address says otherwise: it would not start by itself. */
  async openEngine(query = '') {
    await this.open(byMapLibre(query));
  }

  /** Opens a view that is a page of its own, without list and panel. */
  async openPage(query: string, heading: string) {
    await this.page.goto(`./${query}`);
    await seen(this.page.getByRole('heading', { level: 2, name: heading }));
    await this.isWhole();
  }

  /** The same, and waits until MapLibre has drawn the map. */
  async openMap(query = '') {
    await this.openEngine(query);
    await this.map.isReady();
  }

  /** Exactly this address, and waits until the map is drawn as SVG. */
  async openSvg(query = '') {
    await this.open(query);
    await this.map.isSvg();
  }

  /** What says that a part is missing. */
  get alert(): Locator {
    return this.page.getByRole('main').getByRole('alert');
  }

  async tryAgain() {
    await this.alert.getByRole('button', { name: 'Try again' }).click();
  }

  /** What is spoken when the view changes. */
  async announces(...parts: (string | RegExp)[]) {
    const spoken = parts.reduce(
      (regions, hasText) => regions.filter({ hasText }),
      this.page.getByRole('main').getByRole('status'),
    );
    await expect(spoken).toHaveCount(1);
  }

  /** Tab, as often as it takes, to a part of the page. */
  async tabTo(part: Locator, most = 12) {
    for (let i = 0; i < most; i += 1) {
      await this.page.keyboard.press('Tab');
      if (await part.evaluate((element) => element === document.activeElement)) return;
    }
    await expect(part, `the keyboard within ${most} tabs`).toBeFocused();
  }
}

interface Fixtures {
  /** A browser context for this test alone, for what it leaves in one: permissions, scripts of its own, counts from a cold cache. */
  apart: boolean;
  guard: Guard;
  app: App;
  network: NetworkDriver;
}

export const test = base.extend<Fixtures, { shared: SharedContext }>({
  apart: [false, { option: true }],
  shared: [
    async ({ browser }, use, { project }) => {
      const shared = new SharedContext(browser, project.use);
      await use(shared);
      await shared.close();
    },
    { scope: 'worker' },
  ],
  // Size of the window, colours and motion are a page's own; any other wish is a whole context's.
  context: async (
    {
      browser,
      browserName,
      shared,
      apart,
      baseURL,
      serviceWorkers,
      javaScriptEnabled,
      bypassCSP,
      permissions,
      isMobile,
      hasTouch,
      deviceScaleFactor,
    },
    use,
    { project },
  ) => {
    const site = project.use.baseURL ?? '';
    // Only Chromium lets a context be emptied and its pages be given colours and motion.
    const isPlain =
      browserName === 'chromium' &&
      baseURL === site &&
      serviceWorkers === 'block' &&
      javaScriptEnabled !== false &&
      (deviceScaleFactor ?? 1) === 1 &&
      ![bypassCSP, permissions?.length, isMobile, hasTouch].some(Boolean);
    if (apart || !isPlain) {
      const context = await browser.newContext();
      await use(context);
      await context.close();
      return;
    }
    await use(await shared.context());
    await shared.clean();
  },
  page: async ({ context, shared, viewport, colorScheme, contextOptions }, use) => {
    const page = await context.newPage();
    // A context of its own has been given these.
    if (!shared.is(context)) return use(page);
    if (viewport) await page.setViewportSize(viewport);
    const { reducedMotion = null, forcedColors = null } = contextOptions;
    await page.emulateMedia({ colorScheme: colorScheme ?? null, reducedMotion, forcedColors });
    await use(page);
  },
  guard: [
    async ({ context }, use) => {
      const guard = new Guard();
      guard.hears(context);
      await use(guard);
      await guard.check();
    },
    { auto: true },
  ],
  app: async ({ page }, use) => use(new App(page)),
  network: async ({ page, baseURL }, use) => {
    await use(new NetworkDriver(page, baseURL ?? ''));
  },
});

export { expect };
