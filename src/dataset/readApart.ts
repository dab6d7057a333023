import type { Reading } from './parseText';

/** A worker that has not answered by then, in milliseconds, is given up: its script may hang. */
const patience = 10_000;

/** What reads the file of the atlas; its script is on its way from the moment this is made. */
export interface Reader {
  /** Null: it could not be read there. */
  read(bytes: ArrayBuffer, file: string): Promise<Reading | null>;
  end(): void;
}

const none: Reader = { read: () => Promise.resolve(null), end: () => undefined };

/** Decoding, schema and checks take tens of milliseconds, more on a phone: in a worker the page goes on answering meanwhile. */
export function startReader(): Reader {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./parseWorker.ts', import.meta.url), { type: 'module', name: 'parse' });
  } catch {
    return none;
  }
  // A script that is not there fails before anything is asked of it.
  const answer = new Promise<Reading | null>((done) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Reading>) => done(data));
    for (const failing of ['error', 'messageerror'])
      worker.addEventListener(failing, (event) => {
        event.preventDefault();
        done(null);
      });
  });
  return {
    read(bytes, file) {
      worker.postMessage({ bytes, file });
      const impatient = new Promise<null>((done) => setTimeout(() => done(null), patience));
      return Promise.race([answer, impatient]);
    },
    end: () => worker.terminate(),
  };
}
