import type { Cited } from './cited';

/** For a footnote: the thing, its sources, and the atlas's version; a line each. */
export const plainCitation = ({ title, atlas, line, url, sections }: Cited): string =>
  [
    title,
    ...sections.flatMap(({ head, sources }) => [head, ...sources.map((source) => `– ${source.text}, ${source.url}`)]),
    `${atlas}, ${line(url)}`,
  ].join('\n');
