// Functions that run in the page: which tasks held its main thread, and when.

type Watching = Window & { heldTasks?: { start: number; end: number }[] };

/** Notes every task of more than 50 ms from now on (Long Tasks API). */
export function watchTasks(): void {
  const tasks: { start: number; end: number }[] = [];
  (window as Watching).heldTasks = tasks;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      tasks.push({ start: startTime, end: startTime + duration });
  }).observe({ type: 'longtask' });
}

/** Resolves with the time, in milliseconds of the page's clock, at which the heading is there. */
export function timeOfHeading(text: string): Promise<number> {
  return new Promise((done) => {
    const look = () => {
      const is = [...document.querySelectorAll('h3')].some(({ textContent }) => textContent === text);
      if (is) {
        observer.disconnect();
        done(performance.now());
      }
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { subtree: true, childList: true });
    look();
  });
}

/** How many of the tasks were over by then, and began no earlier than `from`. */
export function tasksBetween([from, to]: readonly [number, number]): number {
  return ((window as Watching).heldTasks ?? []).filter(({ start, end }) => start >= from && end <= to).length;
}
