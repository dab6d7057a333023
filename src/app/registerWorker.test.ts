import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Kept, registerWorker, type Workers } from './registerWorker';

class Worker extends EventTarget {
  readonly said: unknown[] = [];
  constructor(public state: ServiceWorkerState) {
    super();
  }
  postMessage(message: unknown) {
    this.said.push(message);
  }
  becomes(state: ServiceWorkerState) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class Registration extends EventTarget {
  installing: Worker | null = null;
  waiting: Worker | null = null;
  active: Worker | null = null;
  update = vi.fn(async () => undefined);

  finds(worker: Worker) {
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
  }
  installed(worker: Worker) {
    this.installing = null;
    this.waiting = worker;
    worker.becomes('installed');
  }
}

/** A browser's side of service workers, as far as the code speaks with it. */
class Browser extends EventTarget {
  controller: Worker | null = null;
  readonly registration = new Registration();
  readonly asked: unknown[] = [];
  async register(...asked: unknown[]) {
    this.asked.push(asked);
    return this.registration;
  }
  takesOver(worker: Worker) {
    this.controller = worker;
    this.dispatchEvent(new Event('controllerchange'));
  }
}

describe('registerWorker', () => {
  let browser: Browser;
  let page: EventTarget & { hidden: boolean };
  const told: Kept[] = [];
  const reload = vi.fn();
  const start = () =>
    registerWorker(browser as unknown as Workers, 'https://x.org/sub/?at=2024', (kept) => told.push(kept), reload);

  beforeEach(() => {
    browser = new Browser();
    page = Object.assign(new EventTarget(), { hidden: false });
    vi.stubGlobal('document', page);
    told.length = 0;
    reload.mockClear();
  });

  /** A reader who has been here: an old version serves the page. */
  const returning = () => {
    const old = new Worker('activated');
    browser.controller = old;
    browser.registration.active = old;
  };

  it('stays below its path', async () => {
    await start();
    expect(browser.asked).toEqual([['https://x.org/sub/sw.js', { scope: 'https://x.org/sub/' }]]);
  });

  it('offers nothing at the first visit, whose worker takes the page over', async () => {
    const worker = new Worker('installing');
    browser.registration.installing = worker;
    await start();
    browser.registration.installed(worker);
    browser.takesOver(worker);
    expect(told).toEqual([]);
    expect(reload).not.toHaveBeenCalled();
  });

  it('offers a new version once it is whole, takes it only when told, and then loads the page anew', async () => {
    returning();
    await start();
    const worker = new Worker('installing');
    browser.registration.finds(worker);
    expect(told).toEqual([]);
    browser.registration.installed(worker);
    expect(told.map(({ kind }) => kind)).toEqual(['waiting']);
    expect(worker.said).toEqual([]);
    const [offer] = told;
    if (offer?.kind === 'waiting') offer.take();
    expect(worker.said).toEqual([{ type: 'SKIP_WAITING' }]);
    expect(reload).not.toHaveBeenCalled();
    browser.takesOver(worker);
    expect(reload).toHaveBeenCalledOnce();
  });

  it('offers one that has been waiting since another visit', async () => {
    returning();
    browser.registration.waiting = new Worker('installed');
    await start();
    expect(told.map(({ kind }) => kind)).toEqual(['waiting']);
  });

  it('does not load a page anew for what another tab took, but says so', async () => {
    returning();
    await start();
    browser.takesOver(new Worker('activated'));
    expect(told).toEqual([{ kind: 'replaced' }]);
    expect(reload).not.toHaveBeenCalled();
  });

  it('says when a first worker fails, and not when an update does', async () => {
    const first = new Worker('installing');
    browser.registration.installing = first;
    await start();
    first.becomes('redundant');
    expect(told).toEqual([{ kind: 'failed', reason: null }]);

    told.length = 0;
    browser = new Browser();
    returning();
    await start();
    const update = new Worker('installing');
    browser.registration.finds(update);
    update.becomes('redundant');
    expect(told).toEqual([]);
  });

  it('asks again when the page is looked at after an hour, not before, and bears a refusal', async () => {
    vi.useFakeTimers();
    await start();
    const { update } = browser.registration;
    update.mockRejectedValue(new TypeError('offline'));
    const look = () => page.dispatchEvent(new Event('visibilitychange'));
    look();
    expect(update).not.toHaveBeenCalled();
    vi.setSystemTime(Date.now() + 3_600_001);
    page.hidden = true;
    look();
    expect(update).not.toHaveBeenCalled();
    page.hidden = false;
    look();
    look();
    expect(update).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });

  it('bears a browser that answers a registration with nothing', async () => {
    browser.register = (async () => undefined) as unknown as typeof browser.register;
    await expect(start()).resolves.toBeUndefined();
  });
});
