/** Goes on in a task of its own: what the browser has to do for its reader comes between. Not every browser has `scheduler.yield` yet. */
export const nextTask = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => {
        setTimeout(resolve);
      });
