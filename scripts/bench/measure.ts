import type { Browser, Page } from '@playwright/test';

/** What one change cost the main thread, in milliseconds of its processor time, and the frames that the map drew. */
export interface Cost {
  /** From the input to the end of the first frame after it. */
  toFrame: number;
  /** Until nothing was left to draw, the panels included. */
  inAll: number;
  frames: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Processor time of the thread, microseconds. */
  tdur?: number;
}

interface Drawing extends HTMLElement {
  map: {
    on(type: string, listener: () => void): void;
    off(type: string, listener: () => void): void;
    once(type: string, listener: () => void): void;
    loaded(): boolean;
  };
}

/** Runs an action in the page, waits for the frame that it caused, then until map and page have nothing left to do. */
async function runOnce(page: Page, action: string, name: string): Promise<number> {
  return page.evaluate(
    async ([code, mark]) => {
      const { map } = document.querySelector('[data-renderer]') as Drawing;
      let drawn = 0;
      const count = () => {
        drawn += 1;
      };
      map.on('render', count);
      performance.mark(`${mark} begins`);
      await new Function(`return (async () => { ${code} })()`)();
      // Asked for after the map has asked for its own: this comes when the frame has been drawn.
      await new Promise(requestAnimationFrame);
      performance.mark(`${mark} framed`);
      await new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done)));
      if (!map.loaded()) await new Promise<void>((done) => map.once('idle', done));
      performance.mark(`${mark} settled`);
      map.off('render', count);
      return drawn;
    },
    [action, name] as const,
  );
}

/** Processor time of the tasks of a thread that touch a span; the one that holds its end is counted whole, paint included. */
function timeIn(tasks: readonly TraceEvent[], from: number, to: number): number {
  const touching = tasks.filter(({ ts, dur = 0 }) => ts + dur >= from && ts <= to);
  return touching.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}

/**
 * Costs of an action, run after run, from a trace of the browser: processor time, not the clock, since waiting for software
 * WebGL is no work of the page.
 */
export async function costsOf(browser: Browser, page: Page, action: string, runs: number): Promise<Cost[]> {
  const frames: number[] = [];
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  for (let run = 0; run < runs; run += 1) frames.push(await runOnce(page, action, `run ${run}`));
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const markOf = (name: string): TraceEvent => {
    const found = trace.traceEvents.find((event) => event.name === name);
    if (!found) throw new Error(`The trace has no mark "${name}".`);
    return found;
  };
  const { pid, tid } = markOf('run 0 begins');
  const tasks = trace.traceEvents.filter(
    (event) => event.pid === pid && event.tid === tid && event.ph === 'X' && event.name.endsWith('RunTask'),
  );
  return frames.map((drawn, run) => {
    const begin = markOf(`run ${run} begins`).ts;
    return {
      toFrame: timeIn(tasks, begin, markOf(`run ${run} framed`).ts),
      inAll: timeIn(tasks, begin, markOf(`run ${run} settled`).ts),
      frames: drawn,
    };
  });
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
