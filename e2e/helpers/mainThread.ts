import type { Browser, Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds: when, and how long its thread had the processor for it. */
  ts: number;
  tdur?: number;
}

const begins = 'watched: begins';
const ends = 'watched: ends';

/** Runs in the page: resolves, and marks the end of what is watched, when the heading is there. */
function markHeading([text, mark]: readonly [string, string]): Promise<void> {
  return new Promise((done) => {
    const look = () => {
      const is = [...document.querySelectorAll('h3')].some(({ textContent }) => textContent === text);
      if (!is) return;
      observer.disconnect();
      performance.mark(mark);
      done();
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { subtree: true, childList: true });
    look();
  });
}

/**
 * Milliseconds of processor time of every task of the page's main thread while `act` runs, until the page has the heading; the longest
 * first. From a trace of the browser: the clock would also count what other programs had of the processor.
 */
export async function tasksUntil(browser: Browser, page: Page, heading: string, act: () => Promise<void>) {
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  await page.evaluate((mark) => void performance.mark(mark), begins);
  const there = page.evaluate(markHeading, [heading, ends] as const);
  await act();
  await there;
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const markOf = (name: string): TraceEvent => {
    const found = traceEvents.find((event) => event.name === name);
    if (!found) throw new Error(`The trace has no mark "${name}".`);
    return found;
  };
  const { pid, tid, ts: from } = markOf(begins);
  const { ts: to } = markOf(ends);
  return traceEvents
    .filter((event) => event.ph === 'X' && event.name.endsWith('RunTask') && event.pid === pid && event.tid === tid)
    .filter(({ ts }) => ts >= from && ts <= to)
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((a, b) => b - a);
}
