import type { Reading } from './parseText';
import { startReader } from './readApart';

/** Reads a file by schema and checks, in a worker; where no worker will, the same code comes as a chunk of the page. Rejects when that does not come either. */
export async function readChecked(bytes: ArrayBuffer, file: string): Promise<Reading> {
  const reader = startReader();
  try {
    const reading = await reader.read(bytes, file);
    return reading ?? (await import('./parseText')).parseText(new TextDecoder().decode(bytes), file);
  } finally {
    reader.end();
  }
}
