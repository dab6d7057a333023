import type { AtlasIndex } from '../../domain/atlasIndex';
import { contextOf } from '../../ownData/contextOf';
import { type OwnReader, type ReadFile, startOwnReader } from '../../ownData/readApart';
import { heldState } from './heldState';

/** A file on its way to be shown; it goes on while the reader looks at another view. */
interface Session {
  phase: 'idle' | 'reading' | 'read' | 'cancelled' | 'failed';
  file: string;
  bytes: number;
  read: number;
  result: ReadFile | null;
  reader: OwnReader | null;
  reason: string;
}

const none: Session = { phase: 'idle', file: '', bytes: 0, read: 0, result: null, reader: null, reason: '' };
const held = heldState<Session>(none);
export const useSession = held.use;

/** Reads a file in a worker; one that is still being read is given up. */
export function readFile(file: File, index: AtlasIndex): void {
  held.get().reader?.end();
  const is = (reader: OwnReader) => held.get().reader === reader;
  try {
    const reader = startOwnReader(file, contextOf(index), (read) => is(reader) && held.set({ read }));
    held.set({ ...none, phase: 'reading', file: file.name, bytes: file.size, reader });
    reader.done.then(
      (result) => is(reader) && held.set({ phase: 'read', result }),
      (error: unknown) => {
        reader.end();
        if (is(reader)) held.set({ phase: 'failed', reason: String(error), reader: null });
      },
    );
  } catch (error) {
    held.set({ ...none, phase: 'failed', file: file.name, reason: String(error) });
  }
}

export function cancel(): void {
  const { reader, file } = held.get();
  reader?.end();
  held.set({ ...none, phase: 'cancelled', file });
}

/** Puts the file away, read or not. */
export function putAway(): void {
  held.get().reader?.end();
  held.set(none);
}
