import { queryOptions } from '@tanstack/react-query';
import { type AtlasIndex, indexAtlas } from '../domain/atlasIndex';
import { firstFile, readFirst } from './first';
import { startReader } from './readApart';

/** Why there is no dataset, in a sentence for the reader; `detail` for whoever mends it. */
export class DatasetError extends Error {
  override name = 'DatasetError';
  constructor(
    message: string,
    readonly detail = '',
  ) {
    super(message);
  }
}

/** Below the page's base. */
export const atlasFile = 'data/atlas.json';
export { firstFile };

async function fetchText(file: string, signal: AbortSignal): Promise<string> {
  const url = new URL(file, document.baseURI);
  const response = await fetch(url, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new DatasetError(`${file} could not be fetched: no connection or no server.`, String(error));
  });
  if (!response.ok) throw new DatasetError(`${file} could not be fetched: the server answered ${response.status}.`);
  return response.text().catch((error: unknown) => {
    throw new DatasetError(`${file} broke off while loading.`, String(error));
  });
}

async function fetchAtlas(signal: AbortSignal): Promise<AtlasIndex> {
  const reader = startReader();
  try {
    const text = await fetchText(atlasFile, signal);
    const reading = (await reader.read(text, atlasFile)) ?? (await readHere(text));
    if (!reading.ok) throw new DatasetError(reading.message, reading.detail);
    return indexAtlas(reading.atlas);
  } finally {
    reader.end();
  }
}

/** Where no worker will: the same code as a chunk of the page. */
const readHere = (text: string) =>
  import('./parseText').then(
    ({ parseText }) => parseText(text, atlasFile),
    (error: unknown) => {
      throw new DatasetError('The part of the page that reads the dataset could not be fetched.', String(error));
    },
  );

async function fetchFirst(signal: AbortSignal): Promise<AtlasIndex> {
  const text = await fetchText(firstFile, signal);
  try {
    return indexAtlas(readFirst(JSON.parse(text)), true);
  } catch (error) {
    throw new DatasetError(`${firstFile} could not be read.`, String(error));
  }
}

const once = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY, retry: false } as const;

/** What the map needs of the dataset, as a partial index; fetched with the page. */
export const firstQuery = queryOptions({
  queryKey: ['first'],
  queryFn: ({ signal }) => fetchFirst(signal),
  ...once,
});

/** The whole dataset: fetched, parsed and indexed once for the life of the page. */
export const atlasQuery = queryOptions({
  queryKey: ['atlas'],
  queryFn: ({ signal }) => fetchAtlas(signal),
  ...once,
});
