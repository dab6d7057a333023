import type { Browser, Page } from '@playwright/test';

/** What one change cost the main thread, in milliseconds of its processor time, and the frames that the map drew. */
export interface Cost {
  /** From the input to the end of the first frame that shows the change. */
  toFrame: number;
  /** Until nothing was left to draw, the panels included. */
  inAll: number;
  frames: number;
}

/** What is run in a page, again and again. */
export interface Subject {
  name: string;
  page: Page;
  /** Body of an asynchronous function. */
  code: string;
  /** Whether the map is to look different afterwards: then the frame is the one in which it does. */
  changes: boolean;
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
  map?: {
    on(type: string, listener: () => void): void;
    off(type: string, listener: () => void): void;
    once(type: string, listener: () => void): void;
    loaded(): boolean;
  };
}

/** Runs the code in the page, waits for the frame that it caused, then until map and page have nothing left to do. */
async function runOnce({ page, code, changes }: Subject, mark: string): Promise<number> {
  return page.evaluate(
    async ([action, name, awaited]) => {
      const container = document.querySelector('[data-renderer]') as Drawing;
      const { map } = container;
      const frame = () => new Promise(requestAnimationFrame);
      // Frames of WebGL are told by the engine; of SVG, they are those before which its elements were changed.
      let drawn = 0;
      let touched = false;
      const count = () => {
        drawn += 1;
      };
      const observer = new MutationObserver(() => {
        if (touched) return;
        touched = true;
        drawn += 1;
        requestAnimationFrame(() => {
          touched = false;
        });
      });
      if (map) map.on('render', count);
      else observer.observe(container, { subtree: true, childList: true, attributes: true });
      performance.mark(`${name} begins`);
      await new Function(`return (async () => { ${action} })()`)();
      // Asked for after the map has asked for its own: this comes when the frame has been drawn.
      await frame();
      for (let more = 0; awaited && drawn === 0 && more < 10; more += 1) await frame();
      performance.mark(`${name} framed`);
      // In the run of a drag panels follow a few times a second: the last of it is still to come.
      await new Promise((done) => setTimeout(done, 150));
      // A panel comes a part a frame, with idle time between: what is still to come is this action's work, not the next one's.
      do await new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done)));
      while (document.querySelector('.in-turn[aria-busy=true], .countries [aria-busy=true], .page-wait, .chart-wait'));
      if (map && !map.loaded()) await new Promise<void>((done) => map.once('idle', done));
      performance.mark(`${name} settled`);
      map?.off('render', count);
      observer.disconnect();
      return drawn;
    },
    [code, mark, changes] as const,
  );
}

/** Processor time of the tasks of a thread that touch a span; the one that holds its end is counted whole, paint included. */
function timeIn(tasks: readonly TraceEvent[], from: number, to: number): number {
  const touching = tasks.filter(({ ts, dur = 0 }) => ts + dur >= from && ts <= to);
  return touching.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}

/**
 * Costs of each subject by name, run after run and in turns, so that what else the machine does meets all alike. From a trace of the
 * browser: processor time, not the clock, since waiting for software WebGL is no work of the page.
 */
export async function costsOf(
  browser: Browser,
  subjects: readonly Subject[],
  runs: number,
): Promise<Record<string, Cost[]>> {
  const drawn: Record<string, number[]> = Object.fromEntries(subjects.map(({ name }) => [name, []]));
  await browser.startTracing(undefined, { categories: ['toplevel', 'blink.user_timing'] });
  for (let run = 0; run < runs; run += 1)
    for (const subject of subjects) drawn[subject.name]?.push(await runOnce(subject, `${subject.name} ${run}`));
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const marks = new Map(
    trace.traceEvents.filter(({ name }) => / (begins|framed|settled)$/.test(name)).map((event) => [event.name, event]),
  );
  const tasks = trace.traceEvents.filter(({ ph, name }) => ph === 'X' && name.endsWith('RunTask'));
  const markOf = (name: string): TraceEvent => {
    const found = marks.get(name);
    if (!found) throw new Error(`The trace has no mark "${name}".`);
    return found;
  };
  const costs = ({ name }: Subject): Cost[] => {
    const { pid, tid } = markOf(`${name} 0 begins`);
    const own = tasks.filter((task) => task.pid === pid && task.tid === tid);
    return (drawn[name] ?? []).map((frames, run) => {
      const begin = markOf(`${name} ${run} begins`).ts;
      const until = (end: string) => timeIn(own, begin, markOf(`${name} ${run} ${end}`).ts);
      return { toFrame: until('framed'), inAll: until('settled'), frames };
    });
  };
  return Object.fromEntries(subjects.map((subject) => [subject.name, costs(subject)]));
}
