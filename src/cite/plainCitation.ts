import { type Cited, sourceLine } from './cited';

/** For a footnote: the thing, its sources, and the atlas's version; a line each. */
export const plainCitation = ({ title, atlas, line, url, sections }: Cited): string =>
  [
    title,
    ...sections.flatMap(({ head, sources }) => [head, ...sources.map((source) => `– ${sourceLine(source)}`)]),
    `${atlas}, ${line(url)}`,
  ].join('\n');
