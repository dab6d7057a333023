import { queryOptions } from '@tanstack/react-query';
import { type AtlasIndex, indexAtlas } from '../domain/atlasIndex';

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
const file = atlasFile;

/** Schema and checks are a chunk of their own, fetched beside the data: the shell does not wait for them. */
const loadParser = () => Promise.all([import('./parse'), import('./recordError')]);

async function fetchAtlas(signal: AbortSignal): Promise<AtlasIndex> {
  const parser = loadParser();
  // Awaited below; until then a failure of the data is told first.
  parser.catch(() => undefined);
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
  const [{ parseAtlas }, { formatErrors }] = await parser.catch((error: unknown) => {
    throw new DatasetError('The part of the page that reads the dataset could not be fetched.', String(error));
  });
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
