import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterFirstPaint } from './afterFirstPaint';

/** A browser's side of the first paint, as far as the code asks for it. */
class Browser {
  entries: string[] = [];
  visibilityState = 'visible';
  view: object | null = {};
  framed = false;
  private readonly watching = new Set<() => void>();

  install() {
    const { watching } = this;
    vi.stubGlobal('document', {
      querySelector: () => this.view,
      visibilityState: this.visibilityState,
    });
    const parent = {};
    const own: { parent?: unknown } = {};
    own.parent = this.framed ? parent : own;
    vi.stubGlobal('window', own);
    vi.stubGlobal('performance', { getEntriesByName: (name: string) => this.entries.filter((one) => one === name) });
    vi.stubGlobal(
      'PerformanceObserver',
      class {
        constructor(private readonly call: () => void) {}
        observe() {
          watching.add(this.call);
        }
        disconnect() {
          watching.delete(this.call);
        }
      },
    );
  }

  paints(name: string) {
    this.entries.push(name);
    for (const call of [...this.watching]) call();
  }

  get watched() {
    return this.watching.size;
  }
}

let browser: Browser;
const call = vi.fn();
const begin = (change: Partial<Browser> = {}) => {
  Object.assign(browser, change);
  browser.install();
  afterFirstPaint(call);
};

beforeEach(() => {
  vi.useFakeTimers();
  call.mockReset();
  browser = new Browser();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('afterFirstPaint', () => {
  it('waits until something of the page is on screen, and calls once', () => {
    begin();
    browser.paints('first-paint');
    expect(call).not.toHaveBeenCalled();
    browser.paints('first-contentful-paint');
    expect(call).toHaveBeenCalledTimes(1);
    vi.runAllTimers();
    expect([call.mock.calls.length, browser.watched]).toEqual([1, 0]);
  });

  it.each<[string, Partial<Browser>]>([
    ['the page is on screen already', { entries: ['first-contentful-paint'] }],
    ['the page has no view of the build', { view: null }],
    ['the tab is behind others', { visibilityState: 'hidden' }],
    ['the page is in a frame of another', { framed: true }],
  ])('calls at once where %s', (_, change) => {
    begin(change);
    expect(call).toHaveBeenCalledTimes(1);
  });

  it('does not wait for ever for a page that is never painted', () => {
    begin();
    vi.advanceTimersByTime(1000);
    browser.paints('first-contentful-paint');
    expect(call).toHaveBeenCalledTimes(1);
  });
});
