import { whenIdle } from './whenIdle';

/** So many milliseconds after the page has loaded it is fetched all the same. */
const atLatest = 1000;

/** Fetches a part that no one waits for once the browser has nothing else to do: what the reader came for goes first. */
export const loadWhenIdle = <T>(load: () => Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    whenIdle(() => load().then(resolve, reject), atLatest);
  });
