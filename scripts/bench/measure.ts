import type { CDPSession, Page } from '@playwright/test';

/** What one change cost: milliseconds of the main thread, and frames that the map drew. */
export interface Cost {
  main: number;
  frames: number;
}

const taskSeconds = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
};

/** Runs an action in the page and waits until the map has nothing left to draw. */
export async function costOf(page: Page, session: CDPSession, action: string): Promise<Cost> {
  const before = await taskSeconds(session);
  const frames = await page.evaluate(async (code) => {
    const { map } = document.querySelector('[data-renderer]') as unknown as {
      map: {
        on(type: string, listener: () => void): void;
        off(type: string, listener: () => void): void;
        loaded(): boolean;
        triggerRepaint(): void;
        once(type: string, listener: () => void): void;
      };
    };
    let drawn = 0;
    const count = () => {
      drawn += 1;
    };
    map.on('render', count);
    await new Function(`return (async () => { ${code} })()`)();
    // Two frames of the page are enough for React and for the map to ask for theirs.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    if (!map.loaded()) await new Promise<void>((done) => map.once('idle', done));
    map.off('render', count);
    return drawn;
  }, action);
  return { main: 1000 * ((await taskSeconds(session)) - before), frames };
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
