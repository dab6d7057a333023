import { queryOptions } from '@tanstack/react-query';
import { type AtlasIndex, indexAtlas } from '../domain/atlasIndex';
import { parseAtlas } from './parse';
import { formatErrors } from './recordError';

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

const file = 'data/atlas.json';

async function fetchAtlas(signal: AbortSignal): Promise<AtlasIndex> {
  const url = new URL(file, document.baseURI);
  const response = await fetch(url, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new DatasetError(`${file} could not be fetched: no connection or no server.`, String(error));
  });
  if (!response.ok) throw new DatasetError(`${file} could not be fetched: the server answered ${response.status}.`);
  const text = await response.text().catch((error: unknown) => {
    throw new DatasetError(`${file} broke off while loading.`, String(error));
  });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new DatasetError(`${file} is not JSON: it may be cut off.`, String(error));
  }
  const parsed = parseAtlas(content, file);
  if (!parsed.ok) {
    const [first] = parsed.errors;
    throw new DatasetError(
      `${file} has ${parsed.errors.length} mistake(s), the first in ${first?.id} ${first?.field}.`,
      formatErrors(parsed.errors),
    );
  }
  return indexAtlas(parsed.atlas);
}

/** The dataset: fetched, parsed and indexed once for the life of the page. */
export const atlasQuery = queryOptions({
  queryKey: ['atlas'],
  queryFn: ({ signal }) => fetchAtlas(signal),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: false,
});
