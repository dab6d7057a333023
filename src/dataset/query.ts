import { queryOptions } from '@tanstack/react-query';
import type { Atlas } from '../domain/atlas';
import { type AtlasIndex, indexAtlas } from '../domain/atlasIndex';
import { languages } from '../domain/model/language';
import { firstFileIn, readFirst } from './first';
import { isPublished } from './isPublished';
import { nextTask } from './nextTask';

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
/** The language of the page as it was opened, which has asked for its own first part of the dataset. */
export const pageLanguage = languages.find((one) => one === globalThis.document?.documentElement.lang) ?? 'en';
export const firstFile = firstFileIn(pageLanguage);

async function fetchBytes(file: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const url = new URL(file, document.baseURI);
  const response = await fetch(url, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new DatasetError(`${file} could not be fetched: no connection or no server.`, String(error));
  });
  if (!response.ok) throw new DatasetError(`${file} could not be fetched: the server answered ${response.status}.`);
  return response.arrayBuffer().catch((error: unknown) => {
    throw new DatasetError(`${file} broke off while loading.`, String(error));
  });
}

const textOf = (bytes: ArrayBuffer) => new TextDecoder().decode(bytes);

async function fetchAtlas(signal: AbortSignal): Promise<AtlasIndex> {
  const bytes = await fetchBytes(atlasFile, signal);
  const atlas: Atlas = (await isPublished(bytes)) ? JSON.parse(textOf(bytes)) : await check(bytes);
  // To take over what was read is long enough for one task.
  await nextTask();
  return indexAtlas(atlas);
}

/** Schema and checks are a part of the page that is fetched for a file which has not passed them already. */
async function check(bytes: ArrayBuffer): Promise<Atlas> {
  const reading = await import('./readChecked')
    .then(({ readChecked }) => readChecked(bytes, atlasFile))
    .catch((error: unknown) => {
      throw new DatasetError('The part of the page that reads the dataset could not be fetched.', String(error));
    });
  if (!reading.ok) throw new DatasetError(reading.message, reading.detail);
  return reading.atlas;
}

async function fetchFirst(signal: AbortSignal): Promise<AtlasIndex> {
  const bytes = await fetchBytes(firstFile, signal);
  try {
    const atlas = readFirst(JSON.parse(textOf(bytes)));
    await nextTask();
    return indexAtlas(atlas, true);
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
