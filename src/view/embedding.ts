/** How a page that stands in a frame of another was asked to be; it stays so as long as it is open. */
export interface Embedding {
  /** Null: as the reader's system prefers. */
  theme: 'light' | 'dark' | null;
  /** Version of the data that the frame was made with; null: whatever there is. */
  data: string | null;
}

const version = /^\d{1,4}\.\d{1,4}\.\d{1,4}$/;

/** Reads an address's query; null: the page is not embedded. What cannot be used is left out without a word: it is nobody's that reads. */
export function embeddingOf(search: string): Embedding | null {
  const query = new URLSearchParams(search);
  if (query.get('embed') !== '1') return null;
  const theme = query.get('theme');
  const data = query.get('data');
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    data: data !== null && version.test(data) ? data : null,
  };
}

/** The query of a view (`?…`, or nothing) as the query of its embed. */
export function withEmbedding(query: string, embedding: Embedding | null): string {
  if (embedding === null) return query;
  const { theme, data } = embedding;
  const own = ['embed=1', ...(theme ? [`theme=${theme}`] : []), ...(data ? [`data=${data}`] : [])].join('&');
  return `${query || '?'}${query ? '&' : ''}${own}`;
}

/** Of this page. */
export const embedding = embeddingOf(typeof location === 'undefined' ? '' : location.search);
