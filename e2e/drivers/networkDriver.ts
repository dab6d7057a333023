import { expect, type Page, type Request, type Route } from '@playwright/test';

export type Fault = 'aborted' | { status: number } | { body: string } | { cutAfter: number };

const cause = (fault: Fault) => async (route: Route) => {
  if (fault === 'aborted') return route.abort('connectionfailed');
  if ('status' in fault) return route.fulfill({ status: fault.status, contentType: 'text/plain', body: 'no' });
  if ('body' in fault) return route.fulfill({ status: 200, contentType: 'application/json', body: fault.body });
  const response = await route.fetch();
  const text = await response.text();
  return route.fulfill({ response, body: text.slice(0, fault.cutAfter) });
};

/** The network between the page and its own server: what was asked of it, and how to make it fail and recover. */
export class NetworkDriver {
  /** Paths asked for, below the site's root, in order. */
  readonly asked: string[] = [];

  constructor(
    private readonly page: Page,
    site: string,
  ) {
    page.context().on('request', (request) => {
      const url = request.url();
      if (url.startsWith(site)) this.asked.push(url.slice(site.length));
    });
  }

  async breaks(file: string, fault: Fault) {
    await this.page.route(`**/${file}`, cause(fault));
  }

  /** Lets the file fail so from now on, however it did before, and waits until what is done has asked for it and had that. */
  async failsNext(file: string, fault: Fault, act: () => Promise<void>) {
    await this.recovers(file);
    await this.breaks(file, fault);
    const isIt = (request: Request) => request.url().endsWith(file);
    if (fault === 'aborted') {
      const failed = this.page.waitForEvent('requestfailed', isIt);
      await act();
      await failed;
      return;
    }
    const answered = this.page.waitForResponse((response) => isIt(response.request()));
    await act();
    expect((await answered).status()).toBe('status' in fault ? fault.status : 200);
  }

  /** Lets requests for the file hang, or only the first; what is returned lets them through. */
  async holds(file: string, which: 'all' | 'first' = 'all'): Promise<() => Promise<void>> {
    const held: Route[] = [];
    let open = false;
    await this.page.route(`**/${file}`, (route) => {
      if (open || (which === 'first' && held.length > 0)) return route.continue();
      // Neither an answer nor an end.
      held.push(route);
    });
    return async () => {
      open = true;
      await Promise.all(held.map((route) => route.continue()));
    };
  }

  async recovers(file: string) {
    await this.page.unroute(`**/${file}`);
  }

  countOf(file: string): number {
    return this.asked.filter((path) => path === file).length;
  }
}
