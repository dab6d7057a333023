import { expect, type Locator, type Page } from '@playwright/test';

/** The atlas as it is kept on the device. */
export class KeptDriver {
  readonly connection: Locator;
  readonly offer: Locator;
  readonly replaced: Locator;

  constructor(private readonly page: Page) {
    this.connection = page.getByRole('status').filter({ hasText: 'No connection' });
    this.offer = page.getByRole('status').filter({ hasText: 'A new version of the atlas is ready' });
    this.replaced = page.getByRole('status').filter({ hasText: 'Another tab has taken a new version' });
  }

  /** Waits until the whole atlas is on the device and serves this page. */
  async isWhole() {
    await expect
      .poll(() => this.page.evaluate(() => navigator.serviceWorker.controller?.state), {
        message: 'the service worker that serves the page',
        timeout: 45_000,
      })
      .toBe('activated');
  }

  /** Asks for a new version and waits until it is there, whole, or was given up. */
  async asksForNewVersion(): Promise<'ready' | 'given up' | 'none'> {
    return this.page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const found = new Promise<ServiceWorker | null>((done) => {
        registration.addEventListener('updatefound', () => done(registration.installing), { once: true });
        if (registration.installing ?? registration.waiting) done(registration.installing ?? registration.waiting);
        registration.update().then(() => done(registration.installing ?? registration.waiting));
      });
      const worker = await found;
      if (!worker) return 'none';
      return new Promise<'ready' | 'given up'>((done) => {
        const look = () => {
          if (worker.state === 'redundant') done('given up');
          else if (worker.state !== 'installing') done('ready');
        };
        worker.addEventListener('statechange', look);
        look();
      });
    });
  }

  async take() {
    await this.offer.getByRole('button', { name: 'Use the new version' }).click();
  }

  /** Status of a file of the site once a page has the whole of it; null without any answer. */
  async statusOf(file: string): Promise<number | null> {
    return this.page.evaluate(async (path) => {
      try {
        const response = await fetch(new URL(path, document.baseURI));
        await response.arrayBuffer();
        return response.status;
      } catch {
        return null;
      }
    }, file);
  }

  /** Waits until a file is on the device: the worker writes it down beside the answer that the page gets. */
  async keeps(file: string) {
    const isThere = () =>
      this.page.evaluate(async (path) => Boolean(await caches.match(new URL(path, document.baseURI))), file);
    await expect.poll(isThere, { message: `${file} on the device` }).toBe(true);
  }
}
