import type { CDPSession, Page } from '@playwright/test';

/** What one change cost the main thread, in milliseconds of its processor time, and the frames that the map drew. */
export interface Cost {
  /** From the input to the end of the first frame after it. */
  toFrame: number;
  /** Until nothing was left to draw, the panels included. */
  inAll: number;
  frames: number;
}

/** Processor time, not the clock: waiting for software WebGL is no work of the page, and other load changes it little. */
export async function openSession(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

const taskSeconds = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
};

interface Counting extends HTMLElement {
  map: {
    on(type: string, listener: () => void): void;
    off(type: string, listener: () => void): void;
    once(type: string, listener: () => void): void;
    loaded(): boolean;
  };
  drawn: number;
  count(): void;
}

/** Runs an action in the page, waits for the frame that it caused, then until the map and the page have nothing left to do. */
export async function costOf(page: Page, session: CDPSession, action: string): Promise<Cost> {
  const before = await taskSeconds(session);
  await page.evaluate(async (code) => {
    const box = document.querySelector('[data-renderer]') as Counting;
    box.drawn = 0;
    box.count = () => {
      box.drawn += 1;
    };
    box.map.on('render', box.count);
    await new Function(`return (async () => { ${code} })()`)();
    // Asked for after the map has asked for its own: this comes when the frame has been drawn.
    await new Promise(requestAnimationFrame);
  }, action);
  const framed = await taskSeconds(session);
  const frames = await page.evaluate(async () => {
    const box = document.querySelector('[data-renderer]') as Counting;
    await new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done)));
    if (!box.map.loaded()) await new Promise<void>((done) => box.map.once('idle', done));
    box.map.off('render', box.count);
    return box.drawn;
  });
  return { toFrame: 1000 * (framed - before), inAll: 1000 * ((await taskSeconds(session)) - before), frames };
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
