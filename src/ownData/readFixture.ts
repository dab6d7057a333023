import type { Atlas } from '../domain/atlas';
import { indexAtlas } from '../domain/atlasIndex';
import { contextOf } from './contextOf';
import { ownRows } from './ownCsv';
import type { OwnTable } from './ownTable';
import { type OwnReading, readOwn } from './readOwn';

/** For tests: bytes in pieces of so many, as a stream gives them. */
export async function* pieces(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** For tests: reads text or bytes as a file of a reader of this atlas. */
export function readerOf(atlas: Atlas) {
  const context = contextOf(indexAtlas(atlas));
  return (content: string | Uint8Array, { name = 'my file.csv', size = 65_536 } = {}): Promise<OwnReading> => {
    const bytes = bytesOf(content);
    return readOwn(pieces(bytes, size), { name, day: '2026-11-01', bytes: bytes.length }, context);
  };
}

/** For tests: the intervals, as a file of them would have them. */
export const rowsOf = (table: OwnTable | null): string[][] => (table ? [...ownRows(table)] : []);

/** For tests: where which mistake is told. */
export const told = ({ mistakes }: Pick<OwnReading, 'mistakes'>): string[] =>
  mistakes.map(({ kind, line, column }) => `${line}:${column} ${kind}`);
