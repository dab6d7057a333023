import { buffersOf } from './draft';
import type { Mistake, MistakeKind } from './mistake';
import { type OwnContext, type OwnReading, readOwn } from './readOwn';

/** What the page asks for, and what it is told. The mistakes stay here: a page of them crosses when it is looked at. */
export type ToWorker =
  | { ask: 'read'; file: File; day: string; context: OwnContext }
  | { ask: 'mistakes'; kind: MistakeKind | null; from: number; count: number };
export type FromWorker =
  | { tell: 'progress'; bytes: number }
  | { tell: 'read'; reading: Omit<OwnReading, 'mistakes'>; counts: [MistakeKind, number][] }
  | { tell: 'mistakes'; kind: MistakeKind | null; from: number; rows: readonly Mistake[] }
  | { tell: 'failed'; reason: string };

/** Told at most so often, in milliseconds: each is drawn by the page. */
const progressEvery = 100;

let mistakes: readonly Mistake[] = [];
const tell = (what: FromWorker, transfer: Transferable[] = []) => postMessage(what, { transfer });

async function* piecesOf(file: File): AsyncIterable<Uint8Array> {
  const reader = file.stream().getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
}

async function read({ file, day, context }: Extract<ToWorker, { ask: 'read' }>) {
  let told = 0;
  const onRead = (bytes: number) => {
    const now = performance.now();
    if (now - told < progressEvery) return;
    told = now;
    tell({ tell: 'progress', bytes });
  };
  const { mistakes: found, ...reading } = await readOwn(
    piecesOf(file),
    { name: file.name, day, bytes: file.size },
    context,
    onRead,
  );
  mistakes = found;
  const counts = new Map<MistakeKind, number>();
  for (const { kind } of found) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  tell({ tell: 'read', reading, counts: [...counts] }, reading.table ? buffersOf(reading.table) : []);
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.ask === 'read') {
    read(data).catch((error: unknown) => tell({ tell: 'failed', reason: String(error) }));
    return;
  }
  const { kind, from, count } = data;
  const rows = kind === null ? mistakes : mistakes.filter((mistake) => mistake.kind === kind);
  tell({ tell: 'mistakes', kind, from, rows: rows.slice(from, from + count) });
});
