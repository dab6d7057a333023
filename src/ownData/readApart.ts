import type { Mistake, MistakeKind } from './mistake';
import type { FromWorker, ToWorker } from './ownWorker';
import type { OwnContext, OwnReading } from './readOwn';

/** A file as the page has it: the mistakes counted, and to be had page by page. */
export interface ReadFile {
  reading: Omit<OwnReading, 'mistakes'>;
  /** How many of each kind, in the order in which they were met. */
  counts: readonly (readonly [MistakeKind, number])[];
}

export interface OwnReader {
  /** Rejects where the file cannot be read or there is no worker. */
  done: Promise<ReadFile>;
  mistakes(kind: MistakeKind | null, from: number, count: number): Promise<readonly Mistake[]>;
  /** Ends the worker, whatever it does. */
  end(): void;
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Reads a file in a worker of its own, that stays until `end` and hands out the mistakes. */
export function startOwnReader(file: File, context: OwnContext, onRead: (bytes: number) => void): OwnReader {
  const worker = new Worker(new URL('./ownWorker.ts', import.meta.url), { type: 'module', name: 'own' });
  const ask = (what: ToWorker) => worker.postMessage(what);
  const answers = new Map<string, (rows: readonly Mistake[]) => void>();
  const done = new Promise<ReadFile>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.tell === 'progress') onRead(data.bytes);
      else if (data.tell === 'read') resolve({ reading: data.reading, counts: data.counts });
      else if (data.tell === 'failed') reject(new Error(data.reason));
      else answers.get(`${data.kind} ${data.from}`)?.(data.rows);
    });
    for (const failing of ['error', 'messageerror'])
      worker.addEventListener(failing, (event) => {
        event.preventDefault();
        reject(new Error((event as ErrorEvent).message || failing));
      });
  });
  ask({ ask: 'read', file, day: isoDay(file.lastModified), context });
  return {
    done,
    mistakes: (kind, from, count) =>
      new Promise((resolve) => {
        answers.set(`${kind} ${from}`, resolve);
        ask({ ask: 'mistakes', kind, from, count });
      }),
    end: () => worker.terminate(),
  };
}
